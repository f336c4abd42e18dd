import {decodeCase, type CodeProblem} from '../caseCode/decodeCase';
import {nextStep} from '../diagnosis/nextStep';
import type {Table} from '../diagnosis/table';

/** What a case code says, in the words of the records. */
export type CaseView =
  | {readonly ok: false; readonly problem: CodeProblem}
  | {
      readonly ok: true;
      readonly answers: readonly {readonly check: string; readonly ask: string; readonly answer: string}[];
      /** The most likely reasons, the likeliest first. */
      readonly likely: readonly {readonly title: string; readonly article: string | undefined}[];
      /** The next question, to read aloud; none where it is time to try a fix. */
      readonly next: string | undefined;
    };

const shownReasons = 3;

/** Reads a case code and goes on from its answers. Nothing throws, whatever is typed. */
export function readCase(text: string, table: Table): CaseView {
  const decoded = decodeCase(text, table.checks);
  if (!decoded.ok) return decoded;
  const {answers} = decoded;
  const step = nextStep(table, {answers});
  return {
    ok: true,
    answers: table.checks.flatMap(({id, ask, answers: possible}) => {
      const given = possible.find((answer) => answer.id === answers[id]);
      return given === undefined ? [] : [{check: id, ask, answer: given.text}];
    }),
    likely: step.ranking.slice(0, shownReasons).map(({causes: [{title, article}]}) => ({title, article})),
    next: step.kind === 'ask' ? step.reason.check.aloud : undefined,
  };
}
