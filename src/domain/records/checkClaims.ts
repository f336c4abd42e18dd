import type {Claim, VersionRange} from '../../schema/claim';
import type {Subject} from '../../schema/subject';
import {nearest} from '../text/nearest';
import {stackSubjects} from '../support/stackSubjects';
import {overlaps, toSpan} from '../support/versions';
import type {Dataset, Finding} from './dataset';

type Ranged = {readonly id: string; readonly range?: Readonly<Record<string, VersionRange>>};

function checkRange(
  kind: 'claims' | 'stacks' | 'platforms',
  {id, range}: Ranged,
  owned: readonly string[],
  subjects: ReadonlyMap<string, Subject>,
): Finding[] {
  return Object.entries(range ?? {}).flatMap(([subjectId, ends]): Finding[] => {
    if (!owned.includes(subjectId)) {
      return [
        {
          kind,
          id,
          path: ['range', subjectId],
          found: `a range for "${subjectId}"`,
          allowed: `a range for one of this record's own subjects: ${owned.join(', ')}`,
          fix: `remove the range or add "${subjectId}" to the record's subjects`,
        },
      ];
    }
    const subject = subjects.get(subjectId);
    if (subject === undefined) return [];
    const versions = subject.releases.map(({v}) => v);
    const unknown = (['from', 'until'] as const).flatMap((end): Finding[] => {
      const v = ends[end];
      if (v === undefined || versions.includes(v)) return [];
      const guess = nearest(v, versions);
      return [
        {
          kind,
          id,
          path: ['range', subjectId, end],
          found: `"${v}", which is not a release of ${subjectId}`,
          allowed: `a version listed under releases in data/subjects/${subjectId}.yml`,
          fix: guess ? `did you mean "${guess}"? Else add the release` : 'add the release there',
        },
      ];
    });
    if (unknown.length > 0) return unknown;
    const span = toSpan(subject, ends);
    return span.from <= span.until
      ? []
      : [
          {
            kind,
            id,
            path: ['range', subjectId, 'from'],
            found: `from "${ends.from}" until "${ends.until}"`,
            allowed: 'a first version that is not newer than the last',
            fix: 'swap the two versions',
          },
        ];
  });
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item));

function contradict(a: Claim, b: Claim, subjects: ReadonlyMap<string, Subject>): boolean {
  return (
    a.capability === b.capability &&
    a.value !== b.value &&
    sameSet(a.subject, b.subject) &&
    sameSet(a.context ?? [], b.context ?? []) &&
    a.subject.every((id) => {
      const subject = subjects.get(id);
      return subject && overlaps(toSpan(subject, a.range?.[id]), toSpan(subject, b.range?.[id]));
    })
  );
}

/** Versions exist, ranges run forward, and no two claims say different things of the same thing. */
export function checkClaims(data: Dataset): Finding[] {
  const subjects = new Map(data.subjects.map((subject) => [subject.id, subject]));
  const ranges = [
    ...data.claims.flatMap((claim) => checkRange('claims', claim, claim.subject, subjects)),
    ...data.stacks.flatMap((stack) => checkRange('stacks', stack, stackSubjects(stack), subjects)),
    ...data.platforms.flatMap((platform) => checkRange('platforms', platform, [platform.os], subjects)),
  ];
  const misread = new Set(ranges.filter(({kind}) => kind === 'claims').map(({id}) => id));
  // A range with an unknown version reads as open and would seem to overlap.
  const readable = data.claims.filter(({id}) => !misread.has(id));
  const overlapping = readable.flatMap((claim, i) =>
    readable
      .slice(i + 1)
      .filter((other) => contradict(claim, other, subjects))
      .map((other): Finding => ({
        kind: 'claims',
        id: other.id,
        path: ['range'],
        found: `"${other.value}" where ${claim.id} says "${claim.value}" for some of the same versions`,
        allowed: 'one value for one version',
        fix: 'end one range before the other begins (until is inclusive), or add a context',
      })),
  );
  return [...ranges, ...overlapping];
}
