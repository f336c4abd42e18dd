import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {MadePasskey} from '../../browser/testPasskey';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {readAuthenticatorData} from '../../domain/webauthn/readAuthenticatorData';
import {FocusHeading} from '../Fix/FocusHeading';
import {attachmentText} from './attachmentText';
import {stateWord} from '../BrowserCheck/stateWord';
import {CopyButton} from '../CopyButton';
import {FactList, type Fact} from '../FactList';
import {flagFacts} from './flagFacts';
import {providerText} from './providerText';

interface PasskeyFactsProps {
  readonly made: MadePasskey;
  readonly providers: readonly ProviderName[];
}

/** What a site learns when a passkey is made. */
export function PasskeyFacts({made, providers}: PasskeyFactsProps): ReactNode {
  const title = useId();
  const data = made.authenticatorData && readAuthenticatorData(made.authenticatorData);
  const facts: Fact[] = [
    {
      term: 'authenticatorAttachment',
      name: translate({id: 'rehearsal.where', message: 'Where it is', description: 'About a passkey'}),
      value: attachmentText(made.attachment),
    },
    {
      term: 'transports',
      name: translate({
        id: 'rehearsal.ways',
        message: 'Ways to reach it',
        description: 'About a passkey',
      }),
      value: made.transports.length > 0 ? made.transports.join(', ') : stateWord('not-reported'),
    },
    {
      term: 'AAGUID',
      name: translate({id: 'rehearsal.app', message: 'Kept by', description: 'About a passkey'}),
      value: providerText(data?.aaguid, providers),
    },
    ...(data ? flagFacts(data.flags) : []),
  ];
  return (
    <section aria-labelledby={title}>
      <FocusHeading id={title} subject="made">
        <Translate id="rehearsal.made" description="Heading: a test passkey was made">
          The passkey was made
        </Translate>
      </FocusHeading>
      <FactList facts={facts} />
      <CopyButton
        getText={() => facts.map(({name, term, value}) => `${name} (${term}): ${String(value)}`).join('\n')}
        label={
          <Translate id="rehearsal.copy" description="Button: copies what was learnt of a passkey">
            Copy these facts
          </Translate>
        }
      />
    </section>
  );
}
