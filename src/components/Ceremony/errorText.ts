import {translate} from '@docusaurus/Translate';

/**
 * What the name of an error means for somebody in front of the screen (WebAuthn Level 3, exceptions of
 * get and create). A name is all that a browser tells: it hides on purpose why nothing came.
 */
export function errorText(name: string): string {
  switch (name) {
    case 'NotAllowedError':
      return translate({
        id: 'ceremony.notAllowed',
        message:
          'The browser stopped without a passkey. It says the same for each of these: no passkey was there, you cancelled, the time was up, or something in between did not work.',
        description: 'What an error of the browser means',
      });
    case 'AbortError':
      return translate({
        id: 'ceremony.abort',
        message: 'It was stopped from this page.',
        description: 'What an error of the browser means',
      });
    case 'SecurityError':
      return translate({
        id: 'ceremony.security',
        message:
          'The browser does not let this address use passkeys. It needs https, or localhost, and a name instead of a number.',
        description: 'What an error of the browser means',
      });
    case 'InvalidStateError':
      return translate({
        id: 'ceremony.invalidState',
        message:
          'The device that was chosen refuses. Where a passkey is to be made, it mostly has one already.',
        description: 'What an error of the browser means',
      });
    case 'ConstraintError':
      return translate({
        id: 'ceremony.constraint',
        message: 'The device that was chosen cannot keep such a passkey, or has no screen lock.',
        description: 'What an error of the browser means',
      });
    case 'NotSupportedError':
      return translate({
        id: 'ceremony.notSupported',
        message: 'The browser, or the device that was chosen, cannot do what was asked.',
        description: 'What an error of the browser means',
      });
    case 'OperationError':
      return translate({
        id: 'ceremony.operation',
        message: 'Another passkey request is still open, perhaps in another tab. Close it, and start again.',
        description: 'What an error of the browser means',
      });
    case 'TypeError':
      return translate({
        id: 'ceremony.type',
        message: 'This browser does not understand the request. A newer one may.',
        description: 'What an error of the browser means',
      });
    case 'UnknownError':
    case 'NotReadableError':
    case 'DataError':
    case 'EncodingError':
      return translate({
        id: 'ceremony.unknown',
        message: 'The browser or the system failed on its own side. Start again once.',
        description: 'What an error of the browser means',
      });
    default:
      return translate({
        id: 'ceremony.other',
        message: 'The browser stopped, and this page does not know its reason.',
        description: 'What an error of the browser means',
      });
  }
}
