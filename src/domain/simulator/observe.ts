import type {Check} from '../../schema/check';
import type {Observer} from './answer';
import type {Bench} from './bench';
import {lookObservers} from './lookObservers';
import {measuredObservers} from './measuredObservers';
import {questionObservers} from './questionObservers';
import {runFlow} from './runFlow';
import {swapObservers} from './swapObservers';
import type {World} from './world';

/** How each check is answered in a world, by the id of the check. */
export const observers: Readonly<Record<string, Observer>> = {
  ...lookObservers,
  ...questionObservers,
  ...swapObservers,
  ...measuredObservers,
};

/**
 * What an attentive person would answer to a check.
 * @returns ids of answers, several where both are true; none where the simulator does not know
 */
export function observe(world: World, check: Check, bench: Bench): readonly string[] {
  const observer = observers[check.id];
  return observer === undefined ? [] : observer({world, trace: runFlow(world), bench, check});
}
