import type {Level, Link, Operation} from '../../schema/vocabulary';
import type {PairCapability} from '../../schema/capability';
import {judgeSide, type Judgement} from './judgeSide';
import {newestOf, oldestOf} from './freshness';
import {best, worst} from './level';
import {relayCapabilities} from './relay';
import {remember} from './remember';
import type {Setup} from './setup';
import type {SupportIndex} from './indexSupport';

export interface JudgedLink {
  readonly link: Link;
  readonly side: 'computer' | 'phone' | 'both';
  readonly judgement: Judgement;
}

const offered: Readonly<Record<Operation, PairCapability>> = {
  get: 'client.hybrid.get',
  create: 'client.hybrid.create',
};
const answered: Readonly<Record<Operation, PairCapability>> = {
  get: 'auth.hybrid.get',
  create: 'auth.hybrid.create',
};

const mayWork = (level: Level) => level === 'works' || level === 'works-if';

/** The best of several answers to one question, of which one is enough, with the claims for each that may do. */
function pick(judgements: readonly Judgement[]): Judgement {
  const level = best(judgements.map((judgement) => judgement.level));
  const chosen = judgements.filter((one) => one.level === level || (mayWork(level) && mayWork(one.level)));
  const seenOn = newestOf(chosen.flatMap((one) => one.seenOn ?? []));
  return {
    level,
    claims: [...new Set(chosen.flatMap(({claims}) => claims))],
    ...(seenOn && {seenOn}),
  };
}

/** A claim speaks of the scanner, for this system or for none in particular. */
function existsOn(index: SupportIndex, scanner: string, os: string): boolean {
  const isSystem = (id: string) => index.subjects.get(id)?.kind === 'os';
  return index
    .claimsOf('scan.fido')
    .some(({subject}) => subject.includes(scanner) && subject.every((id) => id === os || !isSystem(id)));
}

/**
 * One scanner that reads the code is enough, since a person can choose another; so the best of those
 * that exist for the phone counts. A scanner that is named is the only one.
 */
function judgeScan(index: SupportIndex, phone: Setup): Judgement {
  if (index.subjects.get(phone.os)?.formFactor !== 'phone') return {level: 'unknown', claims: []};
  const scanners = phone.scanner === undefined ? index.scanners : [phone.scanner];
  const found = scanners
    .filter((scanner) => existsOn(index, scanner, phone.os))
    .map((scanner) => judgeSide(index, {...phone, scanner}, 'authenticator', 'scan.fido'));
  return found.length === 0 ? {level: 'unknown', claims: []} : pick(found);
}

/** Both sides have to know the same channel: the tunnel of CTAP 2.2, or Bluetooth alone (CTAP 2.3). */
function judgeChannel(index: SupportIndex, computer: Setup, phone: Setup): Judgement {
  const over = (capability: PairCapability): Judgement => {
    const sides = [
      judgeSide(index, computer, 'client', capability),
      judgeSide(index, phone, 'authenticator', capability),
    ];
    const level = worst(sides.map((side) => side.level));
    const seenOn = oldestOf(sides.flatMap((side) => side.seenOn ?? []));
    return {level, claims: sides.flatMap(({claims}) => claims), ...(seenOn && {seenOn})};
  };
  return pick([over('channel.websocket'), over('channel.ble')]);
}

/** Every link of the chain between two devices, in order. */
export function judgeLinks(
  index: SupportIndex,
  computer: Setup,
  phone: Setup,
  operation: Operation,
): JudgedLink[] {
  const relays = relayCapabilities.map((capability) => judgeSide(index, phone, 'authenticator', capability));
  return [
    {link: 'offer', side: 'computer', judgement: judgeSide(index, computer, 'client', offered[operation])},
    {link: 'scan', side: 'phone', judgement: remember(index, phone, 'scan', () => judgeScan(index, phone))},
    {link: 'channel', side: 'both', judgement: judgeChannel(index, computer, phone)},
    {link: 'relay', side: 'both', judgement: pick(relays)},
    {
      link: 'passkey',
      side: 'phone',
      judgement: judgeSide(index, phone, 'authenticator', answered[operation]),
    },
  ];
}
