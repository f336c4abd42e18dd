import type {EngineRule, Subject} from '../../schema/subject';
import {coversNewest} from '../support/versions';
import type {Setup} from './setup';

export type Role = EngineRule['role'];

function answers(
  rule: EngineRule,
  role: Role,
  setup: Setup,
  subjects: ReadonlyMap<string, Subject>,
): boolean {
  return (
    rule.role === role &&
    rule.os === setup.os &&
    (rule.browsers === undefined || (setup.browser !== undefined && rule.browsers.includes(setup.browser))) &&
    Object.entries(rule.range ?? {}).every(([id, range]) => {
      const subject = subjects.get(id);
      return subject !== undefined && coversNewest(subject, range, setup.range?.[id]);
    })
  );
}

/**
 * The engines that answer for a setup in a role, at its newest version: the code that really shows
 * the QR code, or answers it. The build makes sure that there is never more than one.
 */
export function findEngines(
  setup: Setup,
  role: Role,
  engines: readonly Subject[],
  subjects: ReadonlyMap<string, Subject>,
): Subject[] {
  return engines.filter((engine) =>
    (engine.answersFor ?? []).some((rule) => answers(rule, role, setup, subjects)),
  );
}
