import {translate} from '@docusaurus/Translate';
import type {AuthenticatorFlags} from '../../domain/webauthn/readAuthenticatorData';
import {statusWord} from '../Status/statusWord';
import type {Fact} from '../FactList';

const yesNo = (value: boolean) => statusWord(value ? 'yes' : 'no');

/** The flags of an authenticator in words. */
export function flagFacts(flags: AuthenticatorFlags): Fact[] {
  return [
    {
      term: 'UP',
      name: translate({
        id: 'rehearsal.present',
        message: 'Somebody was there',
        description: 'Flag of an authenticator',
      }),
      value: yesNo(flags.userPresent),
    },
    {
      term: 'UV',
      name: translate({
        id: 'rehearsal.verified',
        message: 'The holder was verified: screen lock or PIN',
        description: 'Flag of an authenticator',
      }),
      value: yesNo(flags.userVerified),
    },
    {
      term: 'BE',
      name: translate({
        id: 'rehearsal.eligible',
        message: 'It may be synced to other devices',
        description: 'Flag of an authenticator',
      }),
      value: yesNo(flags.backupEligible),
    },
    {
      term: 'BS',
      name: translate({
        id: 'rehearsal.backedUp',
        message: 'It is synced now',
        description: 'Flag of an authenticator',
      }),
      value: yesNo(flags.backedUp),
    },
  ];
}
