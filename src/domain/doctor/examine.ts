import type {Severity, Vantage, Yardstick} from './rule';
import {ruleIds, rules, type RuleId} from './rules';
import type {Visit} from './visit';

/** What is wrong, told once for all addresses that have it. */
export interface Finding {
  readonly id: RuleId;
  readonly severity: Severity;
  /** At the first of the addresses, as the server wrote it; empty where there was nothing. */
  readonly seen: string;
  readonly expected: string;
  readonly where: readonly string[];
}

export interface Examination {
  /** No fault; there may be warnings. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** How many answers came, and how many things each rule looked at. */
  readonly looked: {readonly answers: number; readonly rules: Readonly<Partial<Record<RuleId, number>>>};
}

/** Judges what was seen of an installation by every rule that this vantage allows. */
export function examine(visit: Visit, yardstick: Yardstick, vantage: Vantage): Examination {
  const usable = ruleIds.filter((id) => [undefined, vantage].includes(rules[id].onlyFrom));
  const judged = usable.map((id) => ({id, ...rules[id].judge(visit, yardstick)}));
  const findings = judged.flatMap(({id, faults}): Finding[] => {
    const [first] = faults;
    if (first === undefined) return [];
    const where = [...new Set(faults.map((fault) => fault.where))];
    return [{id, severity: rules[id].severity, seen: first.seen, expected: first.expected, where}];
  });
  return {
    ok: findings.every(({severity}) => severity !== 'fault'),
    findings,
    looked: {
      answers: visit.observations.filter(({came}) => came.kind !== 'silence').length,
      rules: Object.fromEntries(judged.map(({id, looked}) => [id, looked])),
    },
  };
}
