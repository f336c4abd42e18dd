import type {Device} from '../pair/device';
import type {Bench} from './bench';
import type {Fault} from './fault';
import {faults, isFaultId} from './faults';
import type {Traits} from './traits';
import {healthyWorld, type Patch, type World} from './world';

/** Two devices, as people name or pick them. */
export interface DevicePair {
  readonly computer: Device;
  readonly phone: Device;
}

export type FaultProblem =
  | {readonly kind: 'unknown-fault'; readonly id: string}
  /** The fault does not occur on this pair. */
  | {readonly kind: 'not-there'; readonly id: string}
  /** Both set the same thing, differently. */
  | {readonly kind: 'conflict'; readonly ids: readonly [string, string]; readonly field: string};

export type Applied =
  | {readonly ok: true; readonly worlds: readonly World[]}
  | {readonly ok: false; readonly problem: FaultProblem};

interface Switched {
  readonly id: string;
  readonly fault: Fault;
}

function occurs({where}: Fault, traits: Traits): boolean {
  if (where === undefined) return true;
  const {systems, clients, phones} = where;
  return (
    (systems === undefined || systems.includes(traits.system)) &&
    (clients === undefined || (traits.client !== undefined && clients.includes(traits.client))) &&
    (phones === undefined || phones.includes(traits.phoneSystem))
  );
}

/** The devices with those of the faults in their place: one pair for each way to do so. */
function pairsOf(pair: DevicePair, switched: readonly Switched[]): DevicePair[] {
  const computers = switched.find(({fault}) => fault.computers)?.fault.computers ?? [pair.computer];
  const phones = switched.find(({fault}) => fault.phones)?.fault.phones ?? [pair.phone];
  return computers.flatMap((computer) => phones.map((phone) => ({computer, phone})));
}

interface Merged {
  readonly patch: Patch;
  /** Which fault set which field. */
  readonly by: Readonly<Record<string, string>>;
}

/** Adds each way of a fault to each patch so far. @returns the field on which two faults disagree */
function addFault(
  merged: readonly Merged[],
  {id, fault}: Switched,
): {readonly patches: Merged[]; readonly clash?: {field: string; other: string}} {
  let clash: {field: string; other: string} | undefined;
  const patches = merged.flatMap(({patch, by}) =>
    fault.ways.flatMap((way): Merged[] => {
      const fields = Object.keys(way) as (keyof Patch)[];
      const field = fields.find((name) => name in patch && patch[name] !== way[name]);
      if (field !== undefined) {
        clash = {field, other: by[field]!};
        return [];
      }
      return [
        {patch: {...patch, ...way}, by: {...by, ...Object.fromEntries(fields.map((name) => [name, id]))}},
      ];
    }),
  );
  return {patches, ...(clash && {clash})};
}

/**
 * Worlds between two devices with some faults switched on, alone or together: one for each way in
 * which they can appear. Malformed input comes back as a problem; nothing throws.
 * @param ids ids of faults; none gives a healthy world
 */
export function applyFaults(bench: Bench, pair: DevicePair, ids: readonly string[]): Applied {
  const unknown = ids.find((id) => !isFaultId(id));
  if (unknown !== undefined) return {ok: false, problem: {kind: 'unknown-fault', id: unknown}};
  const switched = ids.filter(isFaultId).map((id): Switched => ({id, fault: faults[id]}));

  let merged: readonly Merged[] = [{patch: {}, by: {}}];
  for (const one of switched) {
    const {patches, clash} = addFault(merged, one);
    if (patches.length === 0) {
      const {field = '', other = ''} = clash ?? {};
      return {ok: false, problem: {kind: 'conflict', ids: [other, one.id], field}};
    }
    merged = patches;
  }

  const worlds: World[] = [];
  for (const {computer, phone} of pairsOf(pair, switched)) {
    for (const {patch} of merged) {
      const traits = bench.traitsOf(computer, phone, patch.operation ?? 'get');
      if (switched.every(({fault}) => occurs(fault, traits)))
        worlds.push({...healthyWorld(traits), ...patch});
    }
  }
  if (worlds.length > 0) return {ok: true, worlds};
  const {traitsOf} = bench;
  const absent = switched.find(({fault}) => !occurs(fault, traitsOf(pair.computer, pair.phone, 'get')));
  return {ok: false, problem: {kind: 'not-there', id: absent?.id ?? ids[0]!}};
}
