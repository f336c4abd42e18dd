import {translate} from '@docusaurus/Translate';
import {stateWord} from '../BrowserCheck/stateWord';

/** Where a passkey is, by what the browser says (WebAuthn, authenticator attachment). It is not signed. */
export function attachmentText(attachment: string | null): string {
  if (attachment === 'cross-platform') {
    return translate({
      id: 'rehearsal.crossPlatform',
      message: 'Not built into this device (cross-platform)',
      description: 'Where a passkey is',
    });
  }
  if (attachment === 'platform') {
    return translate({
      id: 'rehearsal.platform',
      message: 'On this device (platform): no phone took part',
      description: 'Where a passkey is',
    });
  }
  return stateWord('not-reported');
}
