import type {Level, Link, Operation} from '../../schema/vocabulary';
import type {Condition, Context} from '../../schema/context';
import {freshnessOf, oldestOf, type Freshness} from './freshness';
import {findFixes, type Fix} from './findFixes';
import {judgeLinks} from './judgeLinks';
import {specialConditions, worst} from './level';
import {productsOf} from './judgeSide';
import {relayOf, type Relay} from './relay';
import type {Setup} from './setup';
import {stepsFor, type PairStep} from './stepsFor';
import type {SupportIndex} from './indexSupport';
import {judgeNextTime, type NextTime} from './judgeNextTime';

/** What one link says, and on which claims it rests. */
export interface Reason {
  readonly link: Link;
  readonly side: 'computer' | 'phone' | 'both';
  readonly level: Level;
  /** Ids of the claims that decided. None means that no source speaks of it. */
  readonly claims: readonly string[];
  /** The circumstance that makes it as bad as it is. */
  readonly context?: Context;
  /** What has to be set up for it, beyond what every sign-in of this kind needs. */
  readonly conditions: readonly Condition[];
  /** The newest date on which a source of these claims was seen to say so. */
  readonly seenOn?: string;
}

export interface Verdict {
  readonly verdict: Level;
  readonly operation: Operation;
  /** One for each link, in order. */
  readonly reasons: readonly Reason[];
  /** The link that decided; none where everything works. */
  readonly weakest?: Reason;
  /**
   * When the claims that carry the verdict were last seen to hold: for each its newest evidence, and of
   * these dates the oldest. A chain holds by all of its links and breaks by its weakest.
   */
  readonly oldestEvidence?: string;
  /** How old that is on the given day. */
  readonly freshness?: Freshness;
  /** What to do about the weakest link, the quickest first. */
  readonly fixes: readonly Fix[];
  /** The service on the internet that both devices have to reach (CTAP 2.2, tunnel service). */
  readonly relay?: Relay;
  /** Whether the code can be skipped the next time. */
  readonly nextTime: NextTime;
  readonly steps: readonly PairStep[];
  /** Who shows the code and who answers it. */
  readonly engines: {readonly client?: string; readonly authenticator?: string};
}

/**
 * Whether a passkey on `phone` can be used, or created, for a site that is open on `computer`.
 * Pure and total: any two setups have a verdict. It is the worst of its links, and each link rests
 * on claims, so it can only be as good as what a source said.
 * @param today "YYYY-MM-DD"; decides how old the evidence is called, and nothing else
 */
export function verdict(
  index: SupportIndex,
  computer: Setup,
  phone: Setup,
  operation: Operation,
  today: string,
): Verdict {
  const judged = judgeLinks(index, computer, phone, operation);
  const reasons = judged.map(({link, side, judgement: {level, claims, context, seenOn}}): Reason => ({
    link,
    side,
    level,
    claims: claims.map(({id}) => id),
    ...(context && {context}),
    conditions: [...new Set(claims.flatMap(specialConditions))],
    ...(seenOn && {seenOn}),
  }));
  const level = worst(reasons.map((reason) => reason.level));
  const weakest = level === 'works' ? undefined : reasons.find((reason) => reason.level === level);
  // A chain holds by all of its links, and breaks by one.
  const carrying = level === 'works' || level === 'works-if' ? reasons : weakest ? [weakest] : [];
  const oldestEvidence = oldestOf(carrying.flatMap((reason) => reason.seenOn ?? []));
  const relay = relayOf(index, phone);
  const engine = (setup: Setup, role: 'client' | 'authenticator') =>
    productsOf(setup, role, index).find((id) => index.subjects.get(id)?.kind === 'engine');
  const client = engine(computer, 'client');
  const authenticator = engine(phone, 'authenticator');
  return {
    verdict: level,
    operation,
    reasons,
    ...(weakest && {weakest}),
    ...(oldestEvidence && {oldestEvidence, freshness: freshnessOf(oldestEvidence, today)}),
    fixes: weakest ? findFixes(index, weakest, weakest.side === 'phone' ? phone : computer, operation) : [],
    ...(relay && {relay}),
    nextTime: judgeNextTime(index, computer, phone),
    steps: stepsFor(index, {...(client && {client}), ...(authenticator && {authenticator})}, operation),
    engines: {...(client && {client}), ...(authenticator && {authenticator})},
  };
}
