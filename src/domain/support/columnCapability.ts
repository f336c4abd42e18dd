import type {PairCapability} from '../../schema/capability';
import type {Stack} from '../../schema/stack';
import type {Subject} from '../../schema/subject';

/** The three questions of the matrix. */
export const matrixColumns = ['client', 'authenticator', 'linking'] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

function isPhoneBrowser(stack: Stack, os: Subject): boolean {
  return os.formFactor === 'phone' && stack.browser !== undefined;
}

const isWebView = (stack: Stack) => stack.context?.includes('embedded-webview') === true;

/**
 * Which capability answers a column for a row, or undefined where the question does not apply:
 * a passkey app on a phone shows no code, a phone's browser holds no passkeys (the system does),
 * and an embedded web view remembers nothing.
 */
export function columnCapability(
  stack: Stack,
  os: Subject,
  column: MatrixColumn,
): PairCapability | undefined {
  const holdsOtherPasskeys = stack.provider === 'third-party-provider';
  switch (column) {
    case 'client':
      return holdsOtherPasskeys ? undefined : 'client.hybrid.get';
    case 'authenticator':
      return isPhoneBrowser(stack, os) ? undefined : 'auth.hybrid.get';
    case 'linking':
      if (isWebView(stack)) return undefined;
      return os.formFactor === 'phone' && stack.browser === undefined
        ? 'auth.allows-remembering'
        : 'client.remembers-phone';
  }
}
