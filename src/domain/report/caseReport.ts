import type {Message} from '../../schema/message';
import type {CaseReport} from '../../schema/report';
import {reportSchemaId} from '../../schema/vocabulary';
import {encodeCase} from '../caseCode/encodeCase';
import type {CaseStep} from '../fix/caseStep';
import type {CaseState} from '../fix/caseState';
import {notSure} from '../diagnosis/readAnswers';
import type {ModelData} from '../diagnosis/table';

/** Checks whose answers say which devices these are. */
const environment = {
  computer: ['computer-system', 'browser'],
  phone: ['phone-system', 'phone-version'],
} as const;

interface CaseHead {
  readonly title: string;
  /** The day, as YYYY-MM-DD. */
  readonly startedOn: string | null;
  /** The most likely reasons of this case, as its step has them. */
  readonly likely: CaseStep['likely'];
  /** Messages that were read from a screen. */
  readonly messages?: readonly Pick<Message, 'text'>[];
}

/** A case as data: answers, what they point to, and what was tried. It holds no free text. */
export function caseReport(
  table: ModelData,
  state: CaseState,
  {title, startedOn, likely, messages = []}: CaseHead,
): CaseReport {
  const answerOf = (id: string) => {
    const check = table.checks.find((each) => each.id === id);
    return check?.answers.find((answer) => answer.id === state.answers[id])?.text ?? '';
  };
  const say = (checks: readonly string[]) =>
    checks
      .map(answerOf)
      .filter((text) => text !== '')
      .join(' ');
  const actOf = (fix: string) => {
    const action = table.causes.flatMap(({fixes}) => fixes).find(({id}) => id === fix)?.action ?? fix;
    return {fix, action};
  };
  return {
    schema: reportSchemaId,
    kind: 'case',
    title,
    startedOn,
    environment: {computer: say(environment.computer), phone: say(environment.phone), browser: ''},
    code: encodeCase(state.answers, table.checks),
    answers: Object.entries(state.answers).flatMap(([id, answer]) => {
      const check = table.checks.find((each) => each.id === id);
      return check === undefined || answer === notSure
        ? []
        : [{check: id, ask: check.ask, answer: answerOf(id)}];
    }),
    messages: messages.map(({text}) => text),
    likely: likely.map(({causes: [{id, title: name}]}) => ({
      cause: id,
      title: name,
    })),
    tried: state.tried.map(actOf),
    solvedBy: state.solvedBy === undefined ? null : actOf(state.solvedBy),
  };
}
