import type {Stack} from '../../schema/stack';

/** The subjects that make up a row, operating system first. */
export function stackSubjects(stack: Stack): string[] {
  return [stack.os, stack.browser, stack.provider].filter((id) => id !== undefined);
}
