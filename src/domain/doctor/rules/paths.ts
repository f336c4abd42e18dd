import {judgeEach, type Rule} from '../rule';
import {answersTo, pagesOf, releaseOf, type Visit} from '../visit';

const pathOf = (url: string) => new URL(url).pathname;

/** Where the site believes to stand, if that is not where it stands. */
function otherBase(visit: Visit): string | undefined {
  const base = releaseOf(visit)?.baseUrl;
  return base === undefined || base === pathOf(visit.base) ? undefined : base;
}

export const wrongBase: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      [
        {url: visit.base, base: otherBase(visit)},
        ...answersTo(visit, ['home']).flatMap(({url, answer}) =>
          (answer.page?.scripts ?? [])
            .filter((script) => script.startsWith(new URL(visit.base).origin))
            .map((script) => ({url, base: script.startsWith(visit.base) ? undefined : pathOf(script)})),
        ),
      ],
      ({base}) => (base === undefined ? undefined : {seen: base, expected: pathOf(visit.base)}),
    ),
};

/** The canonical address of a page ends as its own address does; its host may be another one. */
export const wrongCanonical: Rule = {
  severity: 'warning',
  judge: (visit) =>
    judgeEach(
      // A site for another base says so once.
      otherBase(visit) === undefined ? pagesOf(visit).filter(({role}) => role !== 'missing') : [],
      ({url, answer}) => {
        const {canonical} = answer.page!;
        const isRight =
          canonical !== undefined && URL.canParse(canonical) && pathOf(canonical) === pathOf(url);
        return isRight ? undefined : {seen: canonical ?? '', expected: pathOf(url)};
      },
    ),
};

const redirects = [301, 302, 307, 308];

/** The target of a redirect, whole. */
function targetOf(url: string, location: string | undefined): URL | undefined {
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
}

const withSlash = (url: string) => {
  const {origin, pathname, search} = new URL(url);
  return {whole: `${pathname}/${search}`, path: `${pathname}/`, search, origin};
};

/** An address without its last slash leads to the page, on the same host. */
export const noRedirect: Rule = {
  severity: 'warning',
  onlyFrom: 'command',
  judge: (visit) =>
    judgeEach(answersTo(visit, ['slash']), ({url, answer}) => {
      const expected = withSlash(url);
      const target = targetOf(url, answer.headers.location);
      const isRight =
        redirects.includes(answer.status) &&
        target?.pathname === expected.path &&
        target.host === new URL(url).host;
      const seen = [answer.status, answer.headers.location].filter(Boolean).join(' ');
      return isRight ? undefined : {seen, expected: `301 ${expected.whole}`};
    }),
};

export const queryLost: Rule = {
  severity: 'warning',
  onlyFrom: 'command',
  judge: (visit) =>
    judgeEach(
      answersTo(visit, ['slash']).filter(({answer}) => redirects.includes(answer.status)),
      ({url, answer}) => {
        const expected = withSlash(url);
        const target = targetOf(url, answer.headers.location);
        // Where it leads elsewhere, the other rule says so.
        const isLost = target?.pathname === expected.path && target.search !== expected.search;
        return isLost ? {seen: answer.headers.location ?? '', expected: expected.whole} : undefined;
      },
    ),
};
