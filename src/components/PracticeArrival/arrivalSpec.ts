import {computerChoices, phoneChoices, toDevice, type Choice} from '../../domain/pair/choices';
import type {Device} from '../../domain/pair/device';
import type {PairRecords} from '../../domain/pair/pairRecords';
import type {FragmentState} from '../../domain/fragment/fragmentState';
import {chosenOf} from '../PairCheck/chosenPair';
import {circumstancesOf, providersOf} from '../PairCheck/options';

/** An answer that is no app: the store that came with the phone, or not known. */
export const ownStore = 'own';
export const notSureWhich = 'not-sure';
const workProfile = 'work-profile';

/** What the address of the page on the phone may carry: known ids and nothing else. */
export function arrivalSpec(records: PairRecords) {
  return {
    via: ['code'],
    computer: computerChoices(records).map(({id}) => id),
    phone: phoneChoices(records).map(({id}) => id),
    app: [
      ownStore,
      notSureWhich,
      ...records.subjects.filter(({kind}) => kind === 'provider').map(({id}) => id),
    ],
    work: ['yes', 'no', notSureWhich],
  } as const;
}

export type Arrival = FragmentState<ReturnType<typeof arrivalSpec>>;

/** Whether a phone can have a work profile beside the private one. */
export const hasWorkProfile = (records: PairRecords, phone: Choice): boolean =>
  circumstancesOf(records, phone, 'phone').some(({id}) => id === workProfile);

/** Both devices, once all that is asked about them was answered. */
export function devicesIn(records: PairRecords, arrival: Arrival): readonly [Device, Device] | undefined {
  const {computer, phone} = chosenOf(records, arrival);
  if (computer === undefined || phone === undefined || arrival.app === undefined) return undefined;
  if (hasWorkProfile(records, phone) && arrival.work === undefined) return undefined;
  const provider = providersOf(records, phone).find(({id}) => id === arrival.app)?.id;
  // An address may name an app that does not exist on this phone.
  if (provider === undefined && arrival.app !== ownStore && arrival.app !== notSureWhich) return undefined;
  return [
    toDevice(computer),
    {
      ...toDevice(phone),
      ...(provider && {provider}),
      contexts: arrival.work === 'yes' && hasWorkProfile(records, phone) ? [workProfile] : [],
    },
  ];
}
