import {computerChoices, phoneChoices, toDevice, type Choice} from '../../domain/pair/choices';
import type {Device} from '../../domain/pair/device';
import type {PairRecords} from '../../domain/pair/pairRecords';
import type {Context} from '../../schema/context';
import type {PairChoice} from './pairFragment';
import {circumstancesOf, providersOf} from './options';

interface Chosen {
  readonly computer?: Choice;
  readonly phone?: Choice;
}

/** The choices that an address names. */
export function chosenOf(records: PairRecords, state: Pick<PairChoice, 'computer' | 'phone'>): Chosen {
  const computer = computerChoices(records).find(({id}) => id === state.computer);
  const phone = phoneChoices(records).find(({id}) => id === state.phone);
  return {...(computer && {computer}), ...(phone && {phone})};
}

/** Two devices, once both are chosen. What does not exist on a chosen device is left out. */
export function devicesOf(records: PairRecords, state: PairChoice): readonly [Device, Device] | undefined {
  const {computer, phone} = chosenOf(records, state);
  if (computer === undefined || phone === undefined) return undefined;
  const special = (choice: Choice, side: 'computer' | 'phone', context: string | undefined): Context[] =>
    circumstancesOf(records, choice, side)
      .filter(({id}) => id === context)
      .map(({id}) => id);
  const provider = providersOf(records, phone).find(({id}) => id === state.passkey)?.id;
  return [
    {...toDevice(computer), contexts: special(computer, 'computer', state.at)},
    {...toDevice(phone), ...(provider && {provider}), contexts: special(phone, 'phone', state.in)},
  ];
}
