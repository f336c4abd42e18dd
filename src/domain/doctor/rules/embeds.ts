import {readContentPolicies, type ContentPolicy} from '../contentPolicy';
import {judgeEach, type Rule} from '../rule';
import {headerIn} from '../siteHeaders';
import {answersTo, headersOf, type Visit} from '../visit';

const key = 'Content-Security-Policy';
const directive = 'frame-ancestors';

/** The origins that may show a page in a frame; undefined stands for any. */
const ancestorsIn = (policy: ContentPolicy | undefined) =>
  policy?.get(directive)?.filter((source) => source !== "'none'");

const asText = (ancestors: readonly string[] | undefined) =>
  ancestors === undefined ? '' : [directive, ...(ancestors.length === 0 ? ["'none'"] : ancestors)].join(' ');

/** What the list of the site says about a page by its folder. */
function expectedFor(visit: Visit, url: string): readonly string[] | undefined {
  const {pathname} = new URL(url);
  const own = headersOf(visit)?.prefixes.find(({path}) => pathname.startsWith(path));
  return ancestorsIn(readContentPolicies(own && headerIn(own.headers, key))[0]);
}

/** A part of the site for frames may be shown where its list says, and nowhere else. */
export const embedAncestors: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      answersTo(visit, ['embed']).flatMap(({url, answer}) => {
        const expected = expectedFor(visit, url);
        return answer.status === 200 && expected !== undefined ? [{url, answer, expected}] : [];
      }),
      ({answer, expected}) => {
        const policies = readContentPolicies(answer.headers[key.toLowerCase()]);
        const given = policies.map(ancestorsIn).filter((ancestors) => ancestors !== undefined);
        const isTight = given.some((ancestors) => ancestors.every((origin) => expected.includes(origin)));
        const isWide = given.every((ancestors) => expected.every((origin) => ancestors.includes(origin)));
        return isTight && isWide ? undefined : {seen: asText(given[0]), expected: asText(expected)};
      },
    ),
};
