import type {ReleaseFacts} from './releaseFacts';
import type {Visit} from './visit';

/** From where a site is looked at: a command sees more than a page may. */
export type Vantage = 'command' | 'browser';

/** "fault": somebody is less safe, or something does not work. "warning": it works, and should be mended. */
export type Severity = 'fault' | 'warning';

/** What a rule needs to know besides the site. */
export interface Yardstick {
  /** "YYYY-MM-DD" */
  readonly today: string;
  /** The release that the doctor comes from. */
  readonly own: Pick<ReleaseFacts, 'version' | 'factsOn'>;
}

/** What differs at one address. Both are as servers write them; empty where there is nothing. */
export interface Fault {
  readonly where: string;
  readonly seen: string;
  readonly expected: string;
}

export interface Judged {
  /** How many things could have been wrong. */
  readonly looked: number;
  readonly faults: readonly Fault[];
}

export interface Rule {
  readonly severity: Severity;
  /** Set where a page in a browser cannot see it. */
  readonly onlyFrom?: Vantage;
  readonly judge: (visit: Visit, yardstick: Yardstick) => Judged;
}

/** Looks at each of many. @param look what is seen and expected, where they differ */
export const judgeEach = <T extends {readonly url: string}>(
  subjects: readonly T[],
  look: (subject: T) => Omit<Fault, 'where'> | undefined,
): Judged => ({
  looked: subjects.length,
  faults: subjects.flatMap((subject) => {
    const difference = look(subject);
    return difference === undefined ? [] : [{where: subject.url, ...difference}];
  }),
});
