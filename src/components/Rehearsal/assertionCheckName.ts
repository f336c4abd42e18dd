import {translate} from '@docusaurus/Translate';
import type {AssertionCheck} from '../../domain/webauthn/judgeAssertion';

/** What a site looks at in the answer of a passkey. */
export function assertionCheckName(check: AssertionCheck): string {
  switch (check) {
    case 'type':
      return translate({
        id: 'rehearsal.check.type',
        message: 'It is an answer to a sign-in',
        description: 'Part of an answer of a passkey',
      });
    case 'challenge':
      return translate({
        id: 'rehearsal.check.challenge',
        message: 'It answers this request, and no older one',
        description: 'Part of an answer of a passkey',
      });
    case 'origin':
      return translate({
        id: 'rehearsal.check.origin',
        message: 'It was asked for on this site',
        description: 'Part of an answer of a passkey',
      });
    case 'host':
      return translate({
        id: 'rehearsal.check.host',
        message: 'The passkey belongs to this host',
        description: 'Part of an answer of a passkey',
      });
    case 'present':
      return translate({
        id: 'rehearsal.check.present',
        message: 'Somebody was there',
        description: 'Part of an answer of a passkey',
      });
    case 'verified':
      return translate({
        id: 'rehearsal.check.verified',
        message: 'The holder was verified: screen lock or PIN',
        description: 'Part of an answer of a passkey',
      });
    case 'signature':
      return translate({
        id: 'rehearsal.check.signature',
        message: 'The signature fits the passkey',
        description: 'Part of an answer of a passkey',
      });
  }
}
