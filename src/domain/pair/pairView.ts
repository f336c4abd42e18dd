import type {Level, Link, Operation} from '../../schema/vocabulary';
import type {Claim} from '../../schema/claim';
import type {Condition} from '../../schema/context';
import {toCellClaim, type CellClaim} from '../support/cell';
import {productVersion} from '../support/productVersion';
import type {CitedSource} from '../views/citedSource';
import {toSetup, type Device} from './device';
import type {Fix} from './findFixes';
import type {PairRecords} from './pairRecords';
import type {Relay} from './relay';
import type {PairStep} from './stepsFor';
import {indexSupport, type SupportIndex} from './indexSupport';
import {verdict, type Reason} from './verdict';

/** A device in the words of its records. */
export interface DeviceWords {
  readonly name: string;
  readonly browser?: string;
  readonly provider?: string;
  readonly scanner?: string;
  readonly contexts: readonly string[];
  readonly versions: readonly string[];
}

/** A fix with the names that its sentence needs. */
export type FixWords =
  | {readonly kind: 'context'; readonly text: string}
  | {readonly kind: 'browser'; readonly names: readonly string[]}
  | {readonly kind: 'update'; readonly product: string}
  | {readonly kind: 'condition'; readonly condition: Condition}
  | {readonly kind: 'scanner' | 'other-device' | 'on-phone'};

export interface ReasonView {
  readonly link: Link;
  readonly side: Reason['side'];
  readonly level: Level;
  /** The circumstance that makes it as bad as it is, in words. */
  readonly context?: string;
  readonly claims: readonly CellClaim[];
  readonly seenOn?: string;
}

/** Everything that a page, a copied text or a command says of a pair; no record is needed beside it. */
export interface PairView {
  readonly operation: Operation;
  readonly computer: DeviceWords;
  readonly phone: DeviceWords;
  readonly level: Level;
  readonly reasons: readonly ReasonView[];
  /** Position of the deciding reason. */
  readonly weakest?: number;
  readonly oldestEvidence?: string;
  readonly fixes: readonly FixWords[];
  readonly relay?: Pick<Relay, 'host' | 'operator'>;
  readonly nextTime: {readonly level: Level; readonly claims: readonly CellClaim[]};
  readonly steps: readonly PairStep[];
  /** What could not be verified about the words of the steps. */
  readonly unverified: readonly string[];
  /** Who shows the code and who answers it. */
  readonly engines: {readonly client?: string; readonly authenticator?: string};
  readonly sources: Readonly<Record<string, CitedSource>>;
}

type Subjects = SupportIndex['subjects'];

const nameOf = (subjects: Subjects, id: string | undefined) =>
  id === undefined ? undefined : subjects.get(id)?.name;

function deviceWords(device: Device, records: PairRecords, subjects: Subjects): DeviceWords {
  const platform = records.platforms.find(({id}) => id === device.platform)!;
  const browser = nameOf(subjects, device.browser);
  const provider = nameOf(subjects, device.provider);
  const scanner = nameOf(subjects, device.scanner);
  return {
    name: platform.name,
    ...(browser && {browser}),
    ...(provider && {provider}),
    ...(scanner && {scanner}),
    contexts: device.contexts.map((id) => contextName(records, id)),
    versions: Object.entries(device.versions ?? {}).map(([id, {from}]) =>
      productVersion(subjects.get(id)!, from!),
    ),
  };
}

const contextName = ({contexts}: PairRecords, id: string) => contexts.find((known) => known.id === id)!.name;

function fixWords(fix: Fix, {contexts}: PairRecords, subjects: Subjects): FixWords {
  switch (fix.kind) {
    case 'context':
      return {kind: 'context', text: contexts.find(({id}) => id === fix.context)!.fix};
    case 'browser':
      return {kind: 'browser', names: fix.browsers.map((id) => nameOf(subjects, id)!)};
    case 'update':
      return {kind: 'update', product: productVersion(subjects.get(fix.subject)!, fix.version)};
    case 'condition':
    case 'scanner':
    case 'other-device':
    case 'on-phone':
      return fix;
  }
}

/**
 * Judges two devices and joins the verdict with the words of every record it names.
 * @returns a function for any number of pairs; the records are looked up once for all of them
 */
export function pairViewer(records: PairRecords) {
  const index = indexSupport(records);
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]));
  return (computer: Device, phone: Device, operation: Operation): PairView =>
    toPairView({records, index, claims}, computer, phone, operation);
}

interface LookedUp {
  readonly records: PairRecords;
  readonly index: SupportIndex;
  readonly claims: ReadonlyMap<string, Claim>;
}

function toPairView(
  {records, index, claims}: LookedUp,
  computer: Device,
  phone: Device,
  operation: Operation,
): PairView {
  const {subjects} = index;
  const context = {subjects, kindOf: (id: string) => records.sources[id]?.kind};
  const printed = (ids: readonly string[]) => ids.map((id) => toCellClaim(claims.get(id)!, context));
  const setups = [computer, phone].map((device) => toSetup(device, records.platforms));
  // The age of evidence is said in the browser: built pages may not depend on the day.
  const found = verdict(index, setups[0]!, setups[1]!, operation, '9999-12-31');
  const reasons = found.reasons.map(({link, side, level, context: special, claims: ids, seenOn}) => ({
    link,
    side,
    level,
    ...(special && {context: contextName(records, special)}),
    claims: printed(ids),
    ...(seenOn && {seenOn}),
  }));
  const nextTime = {level: found.nextTime.level, claims: printed(found.nextTime.claims)};
  const cited = new Set(
    [...reasons, nextTime].flatMap((part) =>
      part.claims.flatMap(({evidence}) => evidence.map(({source}) => source)),
    ),
  );
  const used = new Set(found.steps.map(({procedure}) => procedure));
  const client = nameOf(subjects, found.engines.client);
  const authenticator = nameOf(subjects, found.engines.authenticator);
  return {
    operation,
    computer: deviceWords(computer, records, subjects),
    phone: deviceWords(phone, records, subjects),
    level: found.verdict,
    reasons,
    ...(found.weakest && {weakest: found.reasons.indexOf(found.weakest)}),
    ...(found.oldestEvidence && {oldestEvidence: found.oldestEvidence}),
    fixes: found.fixes.map((fix) => fixWords(fix, records, subjects)),
    ...(found.relay && {relay: {host: found.relay.host, operator: found.relay.operator}}),
    nextTime,
    steps: found.steps,
    unverified: records.procedures.filter(({id}) => used.has(id)).flatMap(({unverified}) => unverified),
    engines: {...(client && {client}), ...(authenticator && {authenticator})},
    sources: Object.fromEntries(Object.entries(records.sources).filter(([id]) => cited.has(id))),
  };
}
