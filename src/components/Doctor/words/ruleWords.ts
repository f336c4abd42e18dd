/** What a person is told about a rule that is not kept. */
export interface RuleWords {
  /** What is wrong. */
  readonly title: string;
  readonly why: string;
  readonly mend: string;
}
