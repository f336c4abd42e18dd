import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface AnsweredProps {
  readonly host: string;
  /** As the browser tells it (WebAuthn, authenticator attachment). */
  readonly attachment: string | null;
}

/** A passkey answered, although there should be none for this host. */
export function Answered({host, attachment}: AnsweredProps): ReactNode {
  return (
    <p>
      <Translate id="dryRun.answered" description="A passkey answered a dry run" values={{host}}>
        {'A passkey for {host} answered. The answer was thrown away, and nobody was signed in.'}
      </Translate>{' '}
      {attachment === 'platform' ? (
        <Translate id="dryRun.ownPasskey" description="A passkey of the computer answered a dry run">
          It is a passkey of this computer, so no phone took part. Start again, and choose the phone.
        </Translate>
      ) : (
        <Translate id="dryRun.otherPasskey" description="A passkey of another device answered a dry run">
          If it came from your phone, the whole way between the two works.
        </Translate>
      )}
    </p>
  );
}
