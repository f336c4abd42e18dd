import {translate} from '@docusaurus/Translate';
import type {Permit} from '../../domain/practice/permitOf';

/** Why a tool does not ask for passkeys on this host, and who can change that. */
export function permitText(permit: Exclude<Permit, 'on' | 'own-copy'>): string {
  switch (permit) {
    case 'off':
      return translate({
        id: 'practice.off',
        message:
          'This tool is off on this site. Those who run it have not declared that no sign-in uses this address, so a real passkey could answer.',
        description: 'Why a tool is off',
      });
    case 'other-host':
      return translate({
        id: 'practice.otherHost',
        message:
          'This tool is off at this address. Those who run the site have declared another address for it.',
        description: 'Why a tool is off',
      });
    case 'no-host-name':
      return translate({
        id: 'practice.noHostName',
        message:
          'This address is a number, and passkeys need a name. On your own computer, open the page at “localhost” instead.',
        description: 'Why a tool is off',
      });
  }
}
