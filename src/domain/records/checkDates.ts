import type {HistoryEntry} from '../../schema/common';
import {recordKinds, type Dataset, type Finding} from './dataset';

interface Dated {
  readonly kind: Finding['kind'];
  readonly id: string;
  readonly path: Finding['path'];
  readonly date: string;
}

type Owner = Pick<Dated, 'kind' | 'id'>;

const inHistory = (owner: Owner, history: readonly HistoryEntry[]): Dated[] =>
  history.map(({on}, i) => ({...owner, path: ['history', i, 'on'], date: on}));

const inEvidence = (owner: Owner, evidence: readonly {observedOn: string}[]): Dated[] =>
  evidence.map(({observedOn}, i) => ({
    ...owner,
    path: ['evidence', i, 'observedOn'],
    date: observedOn,
  }));

function datesOf(data: Dataset): Dated[] {
  const histories = recordKinds.flatMap((kind) =>
    data[kind].flatMap(({id, history}) => inHistory({kind, id}, history)),
  );
  const evidence = recordKinds.flatMap((kind) =>
    data[kind].flatMap((record) =>
      'evidence' in record ? inEvidence({kind, id: record.id}, record.evidence ?? []) : [],
    ),
  );
  const aaguids = data.subjects.flatMap(({id, aaguids: own = []}) =>
    own.map(({observedOn}, i): Dated => ({
      kind: 'subjects',
      id,
      path: ['aaguids', i, 'observedOn'],
      date: observedOn,
    })),
  );
  const sources = data.sources.flatMap(({id, accessedOn, publishedOn}): Dated[] => [
    {kind: 'sources', id, path: ['accessedOn'], date: accessedOn},
    ...(publishedOn ? [{kind: 'sources' as const, id, path: ['publishedOn'], date: publishedOn}] : []),
  ]);
  return [...histories, ...evidence, ...aaguids, ...sources];
}

/** "2026-12" is after "2026-11-23"; "2026-11" is not, nor the other way round: each may hold the other. */
export function isAfter(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) > other.slice(0, shared);
}

/** No date lies in the future; a history runs from old to new. */
export function checkDates(data: Dataset, today: string): Finding[] {
  const future = datesOf(data)
    .filter(({date}) => isAfter(date, today))
    .map(({kind, id, path, date}) => ({
      kind,
      id,
      path,
      found: `${date}, which is in the future`,
      allowed: `a date up to today, ${today}`,
      fix: 'write the day on which it was really seen',
    }));
  const disorder = recordKinds.flatMap((kind) =>
    data[kind].flatMap(({id, history}) =>
      history.flatMap(({on}, i) => {
        const before = history[i - 1];
        return before !== undefined && isAfter(before.on, on)
          ? [
              {
                kind,
                id,
                path: ['history', i, 'on'],
                found: `${on} after ${before.on}`,
                allowed: 'oldest entry first',
                fix: 'sort the history by date',
              },
            ]
          : [];
      }),
    ),
  );
  return [...future, ...disorder];
}
