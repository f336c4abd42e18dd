import {freshnessOf} from '../../pair/freshness';
import {isOlder, type ReleaseFacts} from '../releaseFacts';
import {judgeEach, type Fault, type Rule, type Yardstick} from '../rule';
import {headersOf, releaseOf} from '../visit';

/** A rule about the file that says which release it is; quiet where there is none. */
const aboutRelease = (
  look: (release: ReleaseFacts, yardstick: Yardstick) => Omit<Fault, 'where'> | undefined,
): Rule => ({
  severity: 'warning',
  judge: (visit, yardstick) => {
    const release = releaseOf(visit);
    return judgeEach(release === undefined ? [] : [{url: `${visit.base}release.json`, release}], (subject) =>
      look(subject.release, yardstick),
    );
  },
});

export const unknownVersion: Rule = {
  severity: 'warning',
  judge: (visit) =>
    judgeEach([{url: `${visit.base}release.json`}], () =>
      releaseOf(visit) === undefined ? {seen: '', expected: 'release.json'} : undefined,
    ),
};

export const factsOld = aboutRelease(({factsOn}, {today}) =>
  freshnessOf(factsOn, today) === 'old' ? {seen: factsOn, expected: today} : undefined,
);

export const factsDue = aboutRelease(({factsOn}, {today}) =>
  freshnessOf(factsOn, today) === 'due' ? {seen: factsOn, expected: today} : undefined,
);

/** Said only where the facts are fresh: of older ones it is said that they need a newer release anyway. */
export const newerRelease = aboutRelease((release, {today, own}) =>
  freshnessOf(release.factsOn, today) === 'fresh' && isOlder(release, own)
    ? {seen: `${release.version} (${release.factsOn})`, expected: `${own.version} (${own.factsOn})`}
    : undefined,
);

/** Without the list of headers, what single pages may use cannot be compared. */
export const noHeaderList: Rule = {
  severity: 'warning',
  judge: (visit) =>
    judgeEach([{url: `${visit.base}security-headers.json`}], () =>
      headersOf(visit) === undefined ? {seen: '', expected: 'security-headers.json'} : undefined,
    ),
};
