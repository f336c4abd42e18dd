import type {Message} from '../../schema/message';
import {inOrder} from '../records/inOrder';
import type {Dataset} from '../records/dataset';
import {makeBench} from '../simulator/bench';
import {indexSupport} from '../pair/supportData';
import {toBreakView, type BreakView} from './breakView';

/** A message as far as a case needs it. */
export type ConsoleMessage = Pick<Message, 'id' | 'text' | 'device' | 'causes'>;

/** What the console needs beside the table of the diagnosis. */
export interface ConsoleRecords {
  readonly messages: readonly ConsoleMessage[];
  /** What both screens show, by the id of the cause that stops the sign-in. */
  readonly screens: Readonly<Record<string, BreakView>>;
}

export function toConsoleRecords(dataset: Dataset): ConsoleRecords {
  const bench = makeBench(indexSupport(dataset));
  const data = {...dataset, checks: inOrder(dataset.checks)};
  return {
    messages: dataset.messages.map(({id, text, device, causes}) => ({id, text, device, causes})),
    screens: Object.fromEntries(dataset.causes.map((cause) => [cause.id, toBreakView(cause, data, bench)])),
  };
}
