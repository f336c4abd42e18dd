import type {OutgoingHttpHeaders} from 'node:http';
import type {ResponseRules} from '../../plugins/post-build/hosting/responseRules';
import {ask, type Answer} from './ask';

/** A site that a real server serves. */
export interface ServedSite {
  readonly name: string;
  readonly base: string;
  readonly rules: ResponseRules;
  readonly origin: string;
  readonly hasBrotli: boolean;
  readonly close: () => Promise<void>;
}

/** Asks for a path below the base, as it is written. */
export const get = (
  {origin, base}: ServedSite,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<Answer> => ask(origin, base + path, {headers});

/** What a check found: each entry says what was asked for, what came, and what should have. */
export class Findings {
  looked = 0;
  readonly problems: string[] = [];

  /** @param wanted the value itself, or what it must match */
  expect(what: string, found: unknown, wanted: unknown): void {
    this.looked += 1;
    const isRight = wanted instanceof RegExp ? wanted.test(String(found)) : found === wanted;
    if (!isRight) this.problems.push(`${what}: ${String(found)}, not ${String(wanted)}`);
  }
}
