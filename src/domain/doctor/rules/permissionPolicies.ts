import {readPermissions} from '../readPermissions';
import {judgeEach, type Fault, type Rule} from '../rule';
import {headerIn} from '../siteHeaders';
import {headersOf, pagesOf, type Seen, type Visit} from '../visit';

const key = 'Permissions-Policy';

/** Each page with what the list of the site says about it. */
function expectations(visit: Visit): (Seen & {readonly expected: string})[] {
  const list = headersOf(visit);
  if (list === undefined) return [];
  return pagesOf(visit).flatMap((page) => {
    const own = list.pages.find(({path}) => path === new URL(page.url).pathname);
    const expected = (own && headerIn(own.headers, key)) ?? headerIn(list.headers, key);
    return expected === undefined ? [] : [{...page, expected}];
  });
}

const isClosed = (origins: string | undefined) => origins === '()';

/** @param isWrong for a feature: what the list gives it, and what the server gives it */
const compare =
  (isWrong: (expected: string, given: string | undefined) => boolean) =>
  ({answer, expected}: Seen & {readonly expected: string}): Omit<Fault, 'where'> | undefined => {
    const seen = answer.headers['permissions-policy'] ?? '';
    const given = readPermissions(seen);
    const wrong = [...readPermissions(expected)].some(([name, origins]) => isWrong(origins, given.get(name)));
    return wrong ? {seen, expected} : undefined;
  };

/** "self" without brackets is a list of one (RFC 8941, 3.2). */
const asList = (origins: string | undefined) => (origins === 'self' ? '(self)' : origins);

/** A feature is open to more than the list says. Where nothing is said, these are open to the page itself. */
export const featureOpen: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      expectations(visit),
      compare((expected, given) => !isClosed(given) && (asList(given) ?? '(self)') !== expected),
    ),
};

/** A feature that a tool needs is closed on its page. */
export const toolClosed: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      expectations(visit).filter(({role}) => role === 'tool'),
      compare((expected, given) => !isClosed(expected) && isClosed(given)),
    ),
};
