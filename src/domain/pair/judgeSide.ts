import type {Level} from '../../schema/vocabulary';
import type {PairCapability} from '../../schema/capability';
import type {Claim} from '../../schema/claim';
import type {Context} from '../../schema/context';
import {coversNewest} from '../support/versions';
import {freshestDate, oldestOf} from './freshness';
import {findEngines, type Role} from './findEngines';
import {levelOf, worst} from './level';
import {remember} from './remember';
import type {Setup} from './setup';
import type {SupportIndex} from './indexSupport';

/** What the claims say of one question about one side. */
export interface Judgement {
  readonly level: Level;
  /** The claims that decided, those of the worst finding first. */
  readonly claims: readonly Claim[];
  /** Set where a circumstance is what makes it as bad as it is. */
  readonly context?: Context;
  /** When a source was last seen to support it: of the claims it needs, the one checked longest ago. */
  readonly seenOn?: string;
}

interface Finding {
  readonly level: Level;
  readonly claims: readonly Claim[];
  readonly context?: Context;
}

/** Everything that a claim about this side may name. */
export function productsOf(setup: Setup, role: Role, index: SupportIndex): readonly string[] {
  return remember(index, setup, `products ${role}`, () => findProducts(setup, role, index));
}

function findProducts(setup: Setup, role: Role, {engines, subjects}: SupportIndex): string[] {
  const own = setup.provider ?? subjects.get(setup.os)?.ownProvider;
  const engine = findEngines(setup, role, engines, subjects)[0]?.id;
  return [setup.os, setup.browser, own, setup.scanner, engine].filter((id) => id !== undefined);
}

function holds(claim: Claim, setup: Setup, products: readonly string[], index: SupportIndex): boolean {
  return claim.subject.every((id) => {
    const subject = index.subjects.get(id);
    if (subject === undefined || !products.includes(id)) return false;
    return coversNewest(subject, claim.range?.[id], setup.range?.[id]);
  });
}

/** Of claims about the same circumstances, those that name most of the products in hand. */
function closest(claims: readonly Claim[]): readonly Claim[] {
  const most = Math.max(0, ...claims.map(({subject}) => subject.length));
  return claims.filter(({subject}) => subject.length === most);
}

const worstOf = (claims: readonly Claim[]): Level => worst(claims.map(levelOf));

/**
 * Answers one question about one side: first as if nothing were special, then once more for each
 * circumstance, and the worst counts. So a circumstance can never make an answer better, and one
 * that no source speaks of makes it unknown at best.
 * @param role "client" for the side that shows the code, "authenticator" for the one that answers it
 */
export function judgeSide(
  index: SupportIndex,
  setup: Setup,
  role: Role,
  capability: PairCapability,
): Judgement {
  return remember(index, setup, `${role} ${capability}`, () => judge(index, setup, role, capability));
}

function judge(index: SupportIndex, setup: Setup, role: Role, capability: PairCapability): Judgement {
  const products = productsOf(setup, role, index);
  const holding = index.claimsOf(capability).filter((claim) => holds(claim, setup, products, index));
  const given = setup.context ?? [];
  const plain = closest(holding.filter(({context = []}) => context.length === 0));
  const findings: Finding[] = [{level: plain.length > 0 ? worstOf(plain) : 'unknown', claims: plain}];

  const asksForContexts = capability.startsWith('client.') || capability.startsWith('auth.');
  for (const context of given) {
    const own = closest(
      holding.filter((claim) => claim.context?.length === 1 && claim.context[0] === context),
    );
    if (own.length > 0) findings.push({level: worstOf(own), claims: own, context});
    else if (asksForContexts && occurs(context, setup, role, index)) {
      findings.push({level: 'unknown', claims: [], context});
    }
  }
  for (const claim of holding) {
    const needed = claim.context ?? [];
    if (needed.length > 1 && needed.every((context) => given.includes(context))) {
      findings.push({level: levelOf(claim), claims: [claim], context: needed[0]!});
    }
  }

  const level = worst(findings.map((finding) => finding.level));
  const deciding = findings.filter((finding) => finding.level === level).reverse();
  const context = deciding.find((finding) => finding.context !== undefined)?.context;
  const claims = [...new Set(deciding.flatMap((finding) => finding.claims))];
  const seenOn = oldestOf(claims.map((claim) => freshestDate(claim)));
  return {level, claims, ...(context && {context}), ...(seenOn && {seenOn})};
}

/** Work profiles are a matter of phones, Flatpak of Linux: elsewhere they change nothing. */
function occurs(context: Context, {os}: Setup, role: Role, {data}: SupportIndex): boolean {
  const side = role === 'client' ? 'computer' : 'phone';
  return data.contexts.some(
    (known) => known.id === context && known.sides.includes(side) && known.os.includes(os),
  );
}
