import {nearest} from '../text/nearest';
import type {Check} from '../../schema/check';

/** What every check that a person answers accepts besides its own answers. */
export const notSure = 'not-sure';

/** What is known so far: answers by the id of their check. */
export type Answers = Readonly<Record<string, string>>;

export interface AnswerProblem {
  readonly kind: 'not-answers' | 'unknown-check' | 'unknown-answer';
  readonly check?: string;
  readonly answer?: string;
  readonly allowed: readonly string[];
  readonly guess?: string;
}

export type ReadAnswers =
  {readonly ok: true; readonly answers: Answers} | {readonly ok: false; readonly problem: AnswerProblem};

const refuse = (problem: AnswerProblem): ReadAnswers => ({ok: false, problem});

/**
 * Answers that come from outside: a fragment, a command line, a stored case. Malformed input comes
 * back as a problem with what is allowed; nothing throws.
 */
export function readAnswers(input: unknown, checks: readonly Check[]): ReadAnswers {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({kind: 'not-answers', allowed: ['an object: {"check": "answer"}']});
  }
  const answers: Record<string, string> = {};
  for (const [id, answer] of Object.entries(input)) {
    const check = checks.find((known) => known.id === id);
    if (check === undefined) {
      const allowed = checks.map((known) => known.id);
      const guess = nearest(id, allowed);
      return refuse({kind: 'unknown-check', check: id, allowed, ...(guess && {guess})});
    }
    const allowed = [
      ...check.answers.map((known) => known.id),
      ...(check.kind === 'measured' ? [] : [notSure]),
    ];
    if (typeof answer !== 'string' || !allowed.includes(answer)) {
      const guess = typeof answer === 'string' ? nearest(answer, allowed) : undefined;
      return refuse({
        kind: 'unknown-answer',
        check: id,
        answer: String(answer),
        allowed,
        ...(guess && {guess}),
      });
    }
    answers[id] = answer;
  }
  return {ok: true, answers};
}
