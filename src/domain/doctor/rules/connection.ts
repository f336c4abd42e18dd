import {reachOf} from '../../address/reachOf';
import {judgeEach, type Rule} from '../rule';
import {answersTo, pagesOf} from '../visit';

/** Browsers keep passkeys for https and for the own computer (Secure Contexts, 3.1). */
export const insecureConnection: Rule = {
  severity: 'fault',
  judge: ({base}) =>
    judgeEach([{url: base}], ({url}) =>
      reachOf(url) === 'insecure' ? {seen: new URL(url).protocol, expected: 'https:'} : undefined,
    ),
};

export const transportSecurity: Rule = {
  severity: 'warning',
  judge: (visit) =>
    judgeEach(visit.base.startsWith('https:') ? pagesOf(visit) : [], ({answer}) => {
      const seen = answer.headers['strict-transport-security'] ?? '';
      const [, seconds = '0'] = /max-age\s*=\s*"?(\d+)/i.exec(seen) ?? [];
      return Number(seconds) > 0 ? undefined : {seen, expected: 'max-age=63072000'};
    }),
};

/** Every address that the site has gives an answer; a page of a tool may have been left out by the host. */
export const noAnswer: Rule = {
  severity: 'fault',
  judge: ({observations}) =>
    judgeEach(
      observations
        .filter(
          ({probe, came}) =>
            came.kind === 'silence' ||
            ['article', 'script', 'style', 'data', 'markdown', 'picture'].includes(probe.role),
        )
        .map(({probe, came}) => ({url: probe.url, came})),
      ({came}) => {
        if (came.kind === 'silence') return {seen: came.reason, expected: '200'};
        const status = came.kind === 'answer' ? came.status : 300;
        return status === 200
          ? undefined
          : {seen: status === 300 ? 'redirect' : String(status), expected: '200'};
      },
    ),
};

/** Everything that the HTML and the style sheet make a browser load comes from the site. */
export const foreignRequest: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      answersTo(visit, ['home', 'article', 'tool', 'missing', 'style']).flatMap(({url, answer}) =>
        [...(answer.page?.resources ?? []), ...(answer.styleLoads ?? [])].map((resource) => ({
          url,
          resource,
        })),
      ),
      ({resource}) => {
        const {origin} = new URL(visit.base);
        return new URL(resource).origin === origin ? undefined : {seen: resource, expected: origin};
      },
    ),
};
