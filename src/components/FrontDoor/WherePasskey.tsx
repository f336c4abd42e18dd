import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './WherePasskey.module.css';

/** The other first question: is this the right flow at all? */
export function WherePasskey(): ReactNode {
  return (
    <section aria-labelledby="where-passkey">
      <Heading as="h2" id="where-passkey">
        <Translate id="door.wherePasskey" description="Front door: second question">
          Where is your passkey?
        </Translate>
      </Heading>
      <dl className={styles.answers}>
        <div>
          <dt>
            <Translate id="door.onPhone" description="Where the passkey is">
              On my phone
            </Translate>
          </dt>
          <dd>
            <Translate id="door.onPhoneText" description="Where the passkey is">
              If you started this sign-in on the computer in front of you, scan its code.
            </Translate>{' '}
            <Link to="/help/fix/how-to-scan-the-code/">
              <Translate id="door.onPhoneLink" description="Where the passkey is">
                How to scan it
              </Translate>
            </Link>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="door.onKey" description="Where the passkey is">
              On a security key, or on this computer
            </Translate>
          </dt>
          <dd>
            <Translate id="door.onKeyText" description="Where the passkey is">
              Then you need no code. Close it and choose the key or this computer.
            </Translate>{' '}
            <Link to="/help/fix/what-is-this-qr-code/">
              <Translate id="door.onKeyLink" description="Where the passkey is">
                Why it appeared
              </Translate>
            </Link>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="door.dontKnow" description="Where the passkey is">
              I don’t know
            </Translate>
          </dt>
          <dd>
            <Translate id="door.dontKnowText" description="Where the passkey is">
              Try to sign in on the phone itself: if it offers a passkey, that is where it is.
            </Translate>{' '}
            <Link to="/help/fix/no-passkey-on-my-phone/">
              <Translate id="door.dontKnowLink" description="Where the passkey is">
                If the phone has none
              </Translate>
            </Link>
          </dd>
        </div>
      </dl>
    </section>
  );
}
