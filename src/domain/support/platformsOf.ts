import type {Stack} from '../../schema/stack';
import type {SupportData} from './cellMaker';
import {overlaps, toSpan} from './versions';

/**
 * The platforms that a row of the matrix belongs to, by system, versions and context. Their names
 * and aliases are what people type.
 */
export function platformsOf(stack: Stack, {platforms, subjects}: SupportData): string[] {
  const system = subjects.find(({id}) => id === stack.os);
  if (system === undefined) return [];
  const span = toSpan(system, stack.range?.[stack.os]);
  return platforms
    .filter(
      ({os, range, context = []}) =>
        os === stack.os &&
        overlaps(toSpan(system, range?.[os]), span) &&
        context.every((one) => stack.context?.includes(one)),
    )
    .map(({id}) => id);
}
