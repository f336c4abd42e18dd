import {readCacheControl} from '../readCacheControl';
import type {ProbeRole} from '../observation';
import {judgeEach, type Rule} from '../rule';
import {answersTo, filesOf, isOfSite, pagesOf} from '../visit';

const secondsOfHour = 3600;
const secondsOfMonth = 30 * 86_400;

/** Where nothing is said, browsers guess from the age of the file (RFC 9111, 4.2.2). */
export const pagesCached: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(pagesOf(visit), ({answer}) => {
      const seen = answer.headers['cache-control'] ?? '';
      const {seconds, sharedSeconds, isImmutable} = readCacheControl(seen);
      const isShort =
        seconds !== undefined && Math.max(seconds, sharedSeconds ?? 0) <= secondsOfHour && !isImmutable;
      return isShort ? undefined : {seen, expected: 'no-cache'};
    }),
};

export const assetsNotKept: Rule = {
  severity: 'warning',
  judge: (visit) =>
    judgeEach(
      filesOf(visit).filter(({role}) => role === 'script' || role === 'style'),
      ({answer}) => {
        const seen = answer.headers['cache-control'] ?? '';
        const {seconds = 0, isImmutable} = readCacheControl(seen);
        const isKept = seconds >= secondsOfMonth && isImmutable;
        return isKept ? undefined : {seen, expected: 'public, max-age=31536000, immutable'};
      },
    ),
};

export const notCompressed: Rule = {
  severity: 'warning',
  // A page cannot choose which encodings its browser asks for.
  onlyFrom: 'command',
  judge: (visit) =>
    judgeEach(
      [
        ...pagesOf(visit).filter(({role}) => role === 'home'),
        ...filesOf(visit).filter(({role}) => ['script', 'style', 'data'].includes(role)),
      ],
      ({answer}) => {
        const seen = answer.headers['content-encoding'] ?? '';
        return /\b(br|gzip)\b/i.test(seen) ? undefined : {seen, expected: 'br, gzip'};
      },
    ),
};

const types: Partial<Readonly<Record<ProbeRole, readonly string[]>>> = {
  home: ['text/html'],
  script: ['text/javascript', 'application/javascript'],
  style: ['text/css'],
  data: ['application/json'],
  markdown: ['text/markdown', 'text/plain'],
  picture: ['image/svg+xml'],
};

export const wrongType: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      [...pagesOf(visit).filter(({role}) => role === 'home'), ...filesOf(visit)],
      ({role, answer}) => {
        const seen = answer.headers['content-type'] ?? '';
        const allowed = types[role] ?? [];
        const type = seen.split(';')[0]!.trim().toLowerCase();
        return allowed.includes(type) ? undefined : {seen, expected: allowed[0] ?? ''};
      },
    ),
};

/** An address that no page has: the status 404, and the page of the site for it. */
export const notFound: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(answersTo(visit, ['missing']), ({answer}) => {
      if (answer.status !== 404) return {seen: String(answer.status), expected: '404'};
      return isOfSite(visit, answer) ? undefined : {seen: '404', expected: '404.html'};
    }),
};
