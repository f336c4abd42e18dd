import * as z from 'zod';
import {history, line, recordId} from './common';
import {checkKinds, computerScreens, drawingParts, harms, phoneScreens, reaches} from './vocabulary';

const answerSchema = z.strictObject({
  /** "not-sure" is taken: every check that a person answers has it. */
  id: recordId.refine((id) => id !== 'not-sure', 'is taken; every question has "not sure" already'),
  /** Append-only number for codes, from 1; never reused. */
  number: z.int().positive(),
  /** As the person says it. */
  text: line,
  /** How common it is among those who ask, as parts of all shares of the check: an estimate. */
  share: z.int().positive().optional(),
  /** Given wherever the sign-in visibly got no farther than this. */
  upTo: z.enum(reaches).optional(),
  /** Given wherever the sign-in visibly got this far. */
  from: z.enum(reaches).optional(),
  /** Of "where did it stop?": how far the person can see that it got. */
  reaches: z.enum(reaches).optional(),
  /** Of "what does the screen show?": the screens of the simulator that look like this. */
  screens: z.array(z.union([z.enum(computerScreens), z.enum(phoneScreens)])).optional(),
});

const checkFields = z.strictObject({
  id: recordId,
  /** Position in lists, ascending. */
  order: z.int().positive(),
  kind: z.enum(checkKinds),
  /** In the person's words, on the page. */
  ask: line,
  /** The same, for an agent to read aloud. */
  aloud: line,
  /** Why it is asked, in one sentence. */
  because: line,
  /** What the picture beside it points at. */
  drawing: z.enum(drawingParts),
  /** How long it takes to answer: an estimate, in seconds. */
  seconds: z.int().nonnegative(),
  /** What asking or trying it may cost the person. */
  harm: z.enum(harms),
  /** Asked only where another check has one of these answers. */
  onlyIf: z.strictObject({check: recordId, answers: z.array(recordId).min(1)}).optional(),
  answers: z.array(answerSchema).min(2),
  /** On what the shares of the answers rest. */
  sharesBasis: line.optional(),
  /** What is answered wherever a cause does not say otherwise. */
  normally: z.strictObject({answers: z.array(recordId).min(1), why: line}).optional(),
  history,
});

/** A question, a look, something to swap, or something that the page finds out by itself. */
export const checkSchema = checkFields.refine(
  ({answers, sharesBasis}) =>
    answers.every(({share}) => (share !== undefined) === (sharesBasis !== undefined)),
  {
    path: ['sharesBasis'],
    message:
      'does not fit; either every answer has a share and "sharesBasis" says on what they rest, or none',
  },
);

export type Check = z.infer<typeof checkSchema>;
export type CheckAnswer = z.infer<typeof answerSchema>;
