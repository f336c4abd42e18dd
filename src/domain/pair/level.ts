import {levels, type Level} from '../../schema/vocabulary';
import type {Claim} from '../../schema/claim';
import type {Condition} from '../../schema/context';

/** The worst of several; "works" of none, as nothing speaks against it. */
export function worst(found: readonly Level[]): Level {
  return levels[Math.min(levels.length - 1, ...found.map((level) => levels.indexOf(level)))]!;
}

/** The best of several; "unknown" of none. */
export function best(found: readonly Level[]): Level {
  return found.length === 0 ? 'unknown' : levels[Math.max(...found.map((level) => levels.indexOf(level)))]!;
}

/** What every cross-device sign-in needs. It is said once for all, and makes no "if". */
const everyday: readonly Condition[] = ['bluetooth-on', 'internet', 'screen-lock', 'play-services'];

/** The conditions of a claim that depend on how a device is built or set up. */
export function specialConditions(claim: Claim): Condition[] {
  return (claim.conditions ?? []).filter((condition) => !everyday.includes(condition));
}

/** More of its evidence says no than says anything better. */
function mostlyFails({evidence}: Claim): boolean {
  const failing = evidence.filter(({says}) => says === 'no').length;
  return failing > evidence.length - failing;
}

/** What a claim means for somebody who wants to sign in today. */
export function levelOf(claim: Claim): Level {
  switch (claim.value) {
    case 'yes':
      return specialConditions(claim).length > 0 ? 'works-if' : 'works';
    case 'partial':
    case 'flag':
      return mostlyFails(claim) ? 'unlikely' : 'works-if';
    case 'no':
    case 'announced':
      return 'no';
  }
}
