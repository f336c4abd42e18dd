import {type Level, type Operation, levels} from '../../schema/vocabulary';
import type {Condition, Context} from '../../schema/context';
import type {PairCapability} from '../../schema/capability';
import {toSpan} from '../support/versions';
import {judgeSide, productsOf} from './judgeSide';
import {remember} from './remember';
import type {Setup} from './setup';
import type {SupportIndex} from './indexSupport';
import type {Reason} from './verdict';

/** One way around a weak link. Words are the view's. */
export type Fix =
  | {readonly kind: 'context'; readonly context: Context}
  | {readonly kind: 'browser'; readonly browsers: readonly string[]}
  | {readonly kind: 'update'; readonly subject: string; readonly version: string}
  | {readonly kind: 'condition'; readonly condition: Condition}
  | {readonly kind: 'scanner'}
  | {readonly kind: 'other-device'}
  | {readonly kind: 'on-phone'};

const better = (a: Level, b: Level) => levels.indexOf(a) > levels.indexOf(b);

/** Browsers of the same system that do better, in the order in which its platform lists them. */
function otherBrowsers(
  index: SupportIndex,
  setup: Setup,
  capability: PairCapability,
  level: Level,
): string[] {
  const known = new Set(
    index.data.platforms.filter(({os}) => os === setup.os).flatMap(({browsers}) => browsers),
  );
  return [...known].filter((browser) => {
    if (browser === setup.browser) return false;
    const found = judgeSide(index, {...setup, browser}, 'client', capability).level;
    return better(found, level) && better(found, 'unknown');
  });
}

/** A newer version from which a claim says yes, where the one in hand is older. */
function newerVersion(
  index: SupportIndex,
  setup: Setup,
  role: 'client' | 'authenticator',
  capability: PairCapability,
): Fix | undefined {
  const products = productsOf(setup, role, index);
  const closestFirst = [...index.claimsOf(capability)].sort((a, b) => b.subject.length - a.subject.length);
  for (const claim of closestFirst) {
    const fits =
      claim.value === 'yes' && !claim.context && claim.subject.every((id) => products.includes(id));
    if (!fits) continue;
    for (const id of claim.subject) {
      const subject = index.subjects.get(id)!;
      const from = claim.range?.[id]?.from;
      const held = toSpan(subject, setup.range?.[id]);
      if (from !== undefined && held.until < toSpan(subject, claim.range![id]).from) {
        return {kind: 'update', subject: id, version: from};
      }
    }
  }
  return undefined;
}

/**
 * What to do about the weakest link, the least trouble first. The last way is always the phone
 * itself: a passkey that is on it can sign in there without any of this.
 */
export function findFixes(index: SupportIndex, weakest: Reason, setup: Setup, operation: Operation): Fix[] {
  const fixes: Fix[] = [];
  const fails = !better(weakest.level, 'unknown');
  const role = weakest.link === 'offer' ? 'client' : 'authenticator';
  const capability =
    weakest.link === 'offer'
      ? (`client.hybrid.${operation}` as const)
      : (`auth.hybrid.${operation}` as const);
  if (weakest.context !== undefined) fixes.push({kind: 'context', context: weakest.context});
  if (fails && weakest.link === 'offer') {
    const browsers = remember(index, setup, `browsers ${capability} ${weakest.level}`, () =>
      otherBrowsers(index, setup, capability, weakest.level),
    );
    if (browsers.length > 0) fixes.push({kind: 'browser', browsers});
  }
  if (fails && (weakest.link === 'offer' || weakest.link === 'passkey')) {
    const update = remember(index, setup, `update ${role} ${capability}`, () =>
      newerVersion(index, setup, role, capability),
    );
    if (update) fixes.push(update);
  }
  if (weakest.link === 'passkey' && index.subjects.get(setup.os)?.formFactor !== 'phone') {
    fixes.push({kind: 'other-device'});
  }
  if (weakest.link === 'scan') fixes.push({kind: 'scanner'});
  fixes.push(...weakest.conditions.map((condition): Fix => ({kind: 'condition', condition})));
  fixes.push({kind: 'on-phone'});
  return fixes;
}
