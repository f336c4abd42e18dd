import {withoutPasskeyCode} from '../text/findSensitive';

/** What a person typed, as one line: it may carry no sign-in code, and start no line of its own. */
export const typed = (text: string): string => withoutPasskeyCode(text).replace(/\s+/g, ' ').trim();
