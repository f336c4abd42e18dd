import type {Came, Observation, Probe, Silence} from './observation';
import {firstProbes, laterProbes} from './probes';
import {headersOf, releaseOf, type Visit} from './visit';

/** Why there is nothing to examine. */
export type NoSite =
  | {readonly kind: 'silence'; readonly reason: Silence}
  | {readonly kind: 'redirect'; readonly status: number; readonly to: string}
  | {readonly kind: 'other-page'; readonly status: number};

export type VisitResult =
  {readonly ok: true; readonly visit: Visit} | {readonly ok: false; readonly problem: NoSite};

function problemWith(visit: Visit): NoSite | undefined {
  const home = visit.observations.find(({probe}) => probe.role === 'home')?.came;
  if (home === undefined || home.kind === 'hidden-redirect') return {kind: 'redirect', status: 0, to: ''};
  if (home.kind === 'silence') return home;
  const {status, headers, page} = home;
  if (status >= 300 && status < 400) return {kind: 'redirect', status, to: headers.location ?? ''};
  const isKnown = releaseOf(visit) !== undefined || headersOf(visit) !== undefined;
  return status === 200 && page !== undefined && isKnown ? undefined : {kind: 'other-page', status};
}

/**
 * Asks an installation for what the rules look at.
 * @param base address of its start page, with a slash at the end
 * @param ask may not throw
 * @param onAsked called after each answer with how many came, of how many
 */
export async function visitSite(
  base: string,
  ask: (probe: Probe) => Promise<Came>,
  onAsked: (done: number, all: number) => void = () => {},
): Promise<VisitResult> {
  let done = 0;
  const askAll = (probes: readonly Probe[], all: number): Promise<Observation[]> =>
    Promise.all(
      probes.map(async (probe) => {
        const came = await ask(probe);
        done += 1;
        onAsked(done, all);
        return {probe, came};
      }),
    );
  const start = firstProbes(base);
  const first: Visit = {base, observations: await askAll(start, start.length)};
  const problem = problemWith(first);
  if (problem !== undefined) return {ok: false, problem};
  const later = laterProbes(first);
  const observations = [...first.observations, ...(await askAll(later, start.length + later.length))];
  return {ok: true, visit: {base, observations}};
}
