import {answerSteps} from './answerSteps';
import {meetSteps} from './meetSteps';
import {offerSteps} from './offerSteps';
import {scanSteps} from './scanSteps';
import type {Screens, Step, StepId} from './step';
import type {World} from './world';

/** One step as it went. */
export interface Passage extends Screens {
  readonly step: StepId;
  readonly passed: boolean;
}

/** A sign-in from beginning to end. */
export interface Trace {
  /** Every step that was begun, in order. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** Where it ended; undefined where it went through. */
  readonly stoppedAt?: StepId;
}

const allSteps: readonly Step[] = [...offerSteps, ...scanSteps, ...meetSteps, ...answerSteps];

function take({id, stoppers, passes}: Step, world: World): Passage {
  const stopper = stoppers.find(({stops}) => stops(world));
  if (stopper === undefined) return {step: id, passed: true, ...passes};
  const {shows} = stopper;
  return {step: id, passed: false, ...(typeof shows === 'function' ? shows(world) : shows)};
}

/**
 * Runs one sign-in. Pure and total: every world has a trace, which ends at the first step that does
 * not pass.
 */
export function runFlow(world: World): Trace {
  const passages: Passage[] = [];
  for (const step of allSteps) {
    const passage = take(step, world);
    passages.push(passage);
    if (!passage.passed) return {passages: passages as [Passage, ...Passage[]], stoppedAt: step.id};
  }
  return {passages: passages as [Passage, ...Passage[]]};
}

/** What both screens show in the end. */
export const lastOf = ({passages}: Trace): Passage => passages[passages.length - 1]!;

/** Whether a sign-in got through a step. */
export const passed = ({passages}: Trace, id: StepId): boolean =>
  passages.some(({step, passed: went}) => step === id && went);
