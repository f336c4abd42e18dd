import type {Page} from './page';

/** One rule of contributing/writing.md. */
export interface Rule {
  /** Finishes the sentence "each page …". */
  readonly name: string;
  readonly appliesTo: (page: Page) => boolean;
  /** What is wrong, with the line where there is one. */
  readonly check: (page: Page) => readonly string[];
}

export const everyPage = (): boolean => true;
