/** The two questions that stand before anything that touches a code. */
export const gateQuestions = ['contacted', 'watched'] as const;
export type GateQuestion = (typeof gateQuestions)[number];
export type GateAnswers = Readonly<Partial<Record<GateQuestion, 'yes' | 'no'>>>;
export type GateVerdict = 'open-question' | 'clear' | 'stop';

/** Any yes stops; only two times no is clear. */
export function judgeGate(answers: GateAnswers): GateVerdict {
  const given = gateQuestions.map((question) => answers[question]);
  if (given.includes('yes')) return 'stop';
  return given.every((answer) => answer === 'no') ? 'clear' : 'open-question';
}
