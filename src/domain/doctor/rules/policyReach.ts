import {sourcesFor, type ContentPolicy} from '../contentPolicy';
import {judgeEach, type Rule} from '../rule';
import {withPolicy} from './contentPolicies';

/** What names from where a page loads; without any, default-src counts, which has a rule of its own. */
const loading = [
  'script-src',
  'script-src-elem',
  'style-src',
  'style-src-elem',
  'img-src',
  'font-src',
  'connect-src',
  'manifest-src',
  'media-src',
  'frame-src',
  'child-src',
  'worker-src',
  'object-src',
];

/** Told by another rule: everything that is in quotes, but for the one that lets scripts fetch any other. */
const isOfPage = (source: string) => source.startsWith("'") && source !== "'strict-dynamic'";

/** A picture within the page asks nobody. */
const isInner = (directive: string, source: string) => directive === 'img-src' && source === 'data:';

function reachesOut(directive: string, source: string, {host}: URL): boolean {
  if (isOfPage(source) || isInner(directive, source)) return false;
  return source.replace(/^https?:\/\//, '').replace(/\/.*$/, '') !== host;
}

/** The directives that no policy of the page keeps at the site, with the sources of the first that names them. */
function outgoing(policies: readonly ContentPolicy[], page: URL): string[] {
  return loading.flatMap((directive) => {
    const named = policies.find((policy) => policy.has(directive));
    if (named === undefined) return [];
    const isOpen = policies.every((policy) => {
      const sources = sourcesFor(policy, directive);
      return sources === undefined || sources.some((source) => reachesOut(directive, source, page));
    });
    return isOpen ? [[directive, ...named.get(directive)!].join(' ')] : [];
  });
}

/** Scripts from almost anywhere are a rule of their own; here it is a host that is named, or no script. */
export const foreignSource: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(withPolicy(visit), ({url, policies}) => {
      const seen = outgoing(policies, new URL(url));
      const isWide = (each: string) =>
        each.startsWith('script-src') && /\s(\*|https?:|data:|blob:|wss?:|\S*\*\S*)(\s|$)/.test(each);
      const told = seen.filter((each) => !isWide(each));
      return told.length === 0 ? undefined : {seen: told.join('; '), expected: "'self'"};
    }),
};

/** They do not follow default-src, so that leaving them out allows everything (CSP Level 3, 6.3 and 6.4). */
const targets = ['base-uri', 'form-action'];

const staysHere = (sources: readonly string[] | undefined) =>
  sources?.every((source) => source === "'none'" || source === "'self'") ?? false;

/** Neither a smuggled base address nor a smuggled form leads away. */
export const openTargets: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(withPolicy(visit), ({policies}) => {
      const open = targets.filter((name) => !policies.some((policy) => staysHere(policy.get(name))));
      if (open.length === 0) return undefined;
      const seen = open.flatMap((name) => {
        const sources = policies.map((policy) => policy.get(name)).find((found) => found !== undefined);
        return sources === undefined ? [] : [[name, ...sources].join(' ')];
      });
      return {seen: seen.join('; '), expected: open.map((name) => `${name} 'none'`).join('; ')};
    }),
};
