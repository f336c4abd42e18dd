import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

/** A site cannot take a passkey off a phone: the person has to. */
export function DeleteSteps({name}: {readonly name: string}): ReactNode {
  return (
    <>
      <Heading as="h3">
        <Translate id="rehearsal.delete" description="Heading: what to do with a test passkey">
          Delete it on the phone when you are done
        </Translate>
      </Heading>
      <p>
        <Translate
          id="rehearsal.how"
          description="How a test passkey is deleted"
          values={{name: <strong>{name}</strong>}}>
          {
            'Open the app on the phone that keeps your passkeys. Look for {name} at the address of this site, and delete that one alone. This page cannot do it for you: a site reaches only the passkey stores of the device where it is open.'
          }
        </Translate>{' '}
        <Link to="/help/start/where-is-my-passkey/">
          <Translate id="rehearsal.whereApp" description="Link: where passkeys are kept">
            Where passkeys are kept
          </Translate>
        </Link>
      </p>
    </>
  );
}
