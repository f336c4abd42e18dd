import type {Setup} from './setup';
import type {SupportIndex} from './indexSupport';

const memory = new WeakMap<SupportIndex, WeakMap<Setup, Map<string, unknown>>>();

/**
 * Answers a question about a setup once. Records and setups are never changed, so the same question
 * has the same answer; both are held weakly, so that nothing outlives them. One verdict asks most of
 * its questions several times, and a table of pairs asks them again for each row.
 * @param question unique among all questions that are asked of a setup
 */
export function remember<T>(index: SupportIndex, setup: Setup, question: string, answer: () => T): T {
  let ofIndex = memory.get(index);
  if (ofIndex === undefined) memory.set(index, (ofIndex = new WeakMap()));
  let ofSetup = ofIndex.get(setup);
  if (ofSetup === undefined) ofIndex.set(setup, (ofSetup = new Map<string, unknown>()));
  if (!ofSetup.has(question)) ofSetup.set(question, answer());
  return ofSetup.get(question) as T;
}
