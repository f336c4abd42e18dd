import * as z from 'zod';
import {line, partialDate, recordId} from './common';
import {actors} from './reproduction';
import {browserTests, levels, reportSchemaId, testStates} from './vocabulary';

const stepStates = ['done', 'went-wrong', 'not-done'] as const;

const head = {
  schema: z.literal(reportSchemaId),
  title: line,
  /** The day on which it was begun; null where it was not kept. */
  startedOn: z.iso.date().nullable(),
  /** Empty where nothing was said. */
  environment: z.strictObject({computer: z.string(), phone: z.string(), browser: z.string()}),
};

/** Steps that somebody went through, with what was seen. */
const reproductionReportSchema = z.strictObject({
  ...head,
  kind: z.literal('reproduction'),
  reproduction: recordId,
  steps: z.array(
    z.strictObject({
      number: z.int().positive(),
      actor: z.enum(actors),
      action: line,
      expected: line,
      state: z.enum(stepStates),
    }),
  ),
  /** Where it went wrong, what was seen, and the cause that this points to. */
  wentWrong: z
    .strictObject({
      step: z.int().positive(),
      expected: line,
      seen: z.string(),
      pointsTo: z.strictObject({cause: recordId, title: line}).nullable(),
    })
    .nullable(),
});

const act = z.strictObject({fix: recordId, action: line});

/** Questions that were answered, what they point to, and what was tried. */
const caseReportSchema = z.strictObject({
  ...head,
  kind: z.literal('case'),
  /** The case code: HELP and ten characters. It carries the answers and nothing else. */
  code: z.string(),
  answers: z.array(z.strictObject({check: recordId, ask: line, answer: line})),
  /** Words that were read from a screen, as the records have them. */
  messages: z.array(line),
  /** The likeliest first; empty where nothing is known. */
  likely: z.array(z.strictObject({cause: recordId, title: line})),
  /** What did not help. */
  tried: z.array(act),
  solvedBy: act.nullable(),
});

/** Whether two devices work together. */
const pairReportSchema = z.strictObject({
  ...head,
  kind: z.literal('pair'),
  verdict: z.enum(levels),
  sentence: line,
  reasons: z.array(z.string()),
  oldestEvidence: partialDate.nullable(),
  relay: z.string().nullable(),
});

/** What a browser said of itself when it was asked. */
const browserReportSchema = z.strictObject({
  ...head,
  kind: z.literal('browser'),
  results: z.array(
    z.strictObject({test: z.enum(browserTests), name: line, state: z.enum(testStates), meaning: line}),
  ),
  /** Names of WebAuthn (getClientCapabilities), as the browser gave them. */
  capabilities: z.array(z.strictObject({key: z.string(), value: z.boolean()})),
});

/** What a person may copy and send on: one form for all tools, told apart by `kind`. */
export const reportSchema = z.discriminatedUnion('kind', [
  reproductionReportSchema,
  caseReportSchema,
  pairReportSchema,
  browserReportSchema,
]);

export type StepState = (typeof stepStates)[number];
export type Report = z.infer<typeof reportSchema>;
export type ReproductionReport = z.infer<typeof reproductionReportSchema>;
export type CaseReport = z.infer<typeof caseReportSchema>;
export type PairReport = z.infer<typeof pairReportSchema>;
export type BrowserReport = z.infer<typeof browserReportSchema>;
