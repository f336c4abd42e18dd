import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What a person does after a "yes". */
export function StopSteps(): ReactNode {
  return (
    <ol>
      <li>
        <Translate id="stopScript.scan" description="Stop script">
          Do not scan the code and do not approve anything on your phone.
        </Translate>
      </li>
      <li>
        <Translate id="stopScript.end" description="Stop script">
          End the call or the chat. Close any screen sharing or remote control.
        </Translate>
      </li>
      <li>
        <Translate id="stopScript.call" description="Stop script">
          Contact the company yourself, with a number or address that you look up.
        </Translate>
      </li>
    </ol>
  );
}

/** What stands in place of the steps after a "yes". */
export function StopScript(): ReactNode {
  return (
    <div role="alert" className={styles.stop}>
      <p className={styles.title}>
        <Translate id="stopScript.title" description="After a yes to a safety question">
          Stop here
        </Translate>
      </p>
      <StopSteps />
      <p>
        <Link className="button-main" to="/help/privacy/someone-asked-me-to-scan/">
          <Translate id="stopScript.article" description="Stop script: link to the safety article">
            I already scanned or approved something
          </Translate>
        </Link>
      </p>
    </div>
  );
}
