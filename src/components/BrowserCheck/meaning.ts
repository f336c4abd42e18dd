import {translate} from '@docusaurus/Translate';
import type {TestReason, TestResult} from '../../domain/browserCheck/judgeBrowser';
import type {BrowserTest, TestState} from '../../schema/vocabulary';

/** Why a browser reports nothing. */
function silence(reason: TestReason): string {
  switch (reason) {
    case 'insecure':
      return translate({
        id: 'browserCheck.insecure',
        message: 'Browsers answer only on pages that came by https.',
        description: 'Why a browser does not report something',
      });
    case 'policy':
      return translate({
        id: 'browserCheck.policy',
        message:
          'It answered no, but only because the headers of this copy of the help forbid it to ask about Bluetooth. Tell whoever runs this copy.',
        description: 'Why a browser does not report something',
      });
    case 'missing':
      return translate({
        id: 'browserCheck.missing',
        message: 'This browser does not know the question. That is not a no.',
        description: 'Why a browser does not report something',
      });
    case 'left-out':
      return translate({
        id: 'browserCheck.leftOut',
        message: 'The browser answers, and leaves this out. That is not a no.',
        description: 'Why a browser does not report something',
      });
    case 'failed':
      return translate({
        id: 'browserCheck.failed',
        message: 'The browser refused to answer. That is not a no.',
        description: 'Why a browser does not report something',
      });
    case 'no-answer':
      return translate({
        id: 'browserCheck.noAnswer',
        message: 'The browser did not answer in time. Check again, or go on without it.',
        description: 'Why a browser does not report something',
      });
  }
}

type Said = Exclude<TestState, 'not-reported'>;

const spoken = (): Readonly<Record<BrowserTest, Readonly<Record<Said, string>>>> => ({
  secure: {
    available: translate({
      id: 'browserCheck.secure.yes',
      message: 'Passkeys work only on such pages. This says nothing about the site where you sign in.',
      description: 'What an answer of a browser means',
    }),
    'not-available': translate({
      id: 'browserCheck.secure.no',
      message: 'Browsers keep passkeys away from this page. So the other answers say little.',
      description: 'What an answer of a browser means',
    }),
  },
  webauthn: {
    available: translate({
      id: 'browserCheck.webauthn.yes',
      message: 'A site can ask it for a passkey.',
      description: 'What an answer of a browser means',
    }),
    'not-available': translate({
      id: 'browserCheck.webauthn.no',
      message: 'It is too old for passkeys, or they are switched off in it.',
      description: 'What an answer of a browser means',
    }),
  },
  phone: {
    available: translate({
      id: 'browserCheck.phone.yes',
      message: 'It says yes. It is no promise: a page cannot see your phone, the distance or the network.',
      description: 'What an answer of a browser means',
    }),
    'not-available': translate({
      id: 'browserCheck.phone.no',
      message:
        'It says no. Browsers made from Chromium say so where there is no Bluetooth adapter. Then most likely no code for a phone appears.',
      description: 'What an answer of a browser means',
    }),
  },
  bluetooth: {
    available: translate({
      id: 'browserCheck.bluetooth.yes',
      message: 'There is one. Whether it is switched on, a page cannot see.',
      description: 'What an answer of a browser means',
    }),
    'not-available': translate({
      id: 'browserCheck.bluetooth.no',
      message: 'It sees none, or it was set to say so.',
      description: 'What an answer of a browser means',
    }),
  },
  unlock: {
    available: translate({
      id: 'browserCheck.unlock.yes',
      message: 'You could add a passkey to this device, and need no phone on it after that.',
      description: 'What an answer of a browser means',
    }),
    'not-available': translate({
      id: 'browserCheck.unlock.no',
      message: 'The browser reports no PIN, fingerprint or face that a passkey could use here.',
      description: 'What an answer of a browser means',
    }),
  },
  autofill: {
    available: translate({
      id: 'browserCheck.autofill.yes',
      message: 'On sites that use it, a press on the name field lists passkeys.',
      description: 'What an answer of a browser means',
    }),
    'not-available': translate({
      id: 'browserCheck.autofill.no',
      message: 'Use the button for passkeys on the site instead.',
      description: 'What an answer of a browser means',
    }),
  },
});

/** What an answer means for somebody who wants to sign in with a phone. */
export function meaning({test, state, reason}: TestResult): string {
  return state === 'not-reported' ? silence(reason ?? 'left-out') : spoken()[test][state];
}
