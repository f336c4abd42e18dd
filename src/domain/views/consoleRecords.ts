import type {Message} from '../../schema/message';
import type {Dataset} from '../records/dataset';
import type {BreakView} from './breakView';

/** A message as far as a case needs it. */
export type ConsoleMessage = Pick<Message, 'id' | 'text' | 'device' | 'causes'>;

/** What the console needs beside the table of the diagnosis. */
export interface ConsoleRecords {
  readonly messages: readonly ConsoleMessage[];
  /** What both screens show, by the id of the cause that stops the sign-in. */
  readonly screens: Readonly<Record<string, BreakView>>;
}

/** @param screens what both screens show, by the id of a cause */
export const toConsoleRecords = (
  {messages}: Pick<Dataset, 'messages'>,
  screens: ConsoleRecords['screens'],
): ConsoleRecords => ({
  messages: messages.map(({id, text, device, causes}) => ({id, text, device, causes})),
  screens,
});
