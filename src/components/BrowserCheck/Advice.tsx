import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {TestResult} from '../../domain/browserCheck/judgeBrowser';
import type {BrowserTest} from '../../schema/vocabulary';

interface AdviceProps {
  readonly results: readonly TestResult[];
  readonly isPhone: boolean;
}

/** The one page that the answers point to, where they point to one. */
export function Advice({results, isPhone}: AdviceProps): ReactNode {
  const isMissing = (test: BrowserTest) =>
    results.some((result) => result.test === test && result.state === 'not-available');
  if (isMissing('secure')) {
    return (
      <li>
        <Link to="/help/fix/page-does-not-allow-passkeys/">
          <Translate id="browserCheck.toSecure" description="Link: the page is not secure">
            Why pages without https get no passkeys
          </Translate>
        </Link>
      </li>
    );
  }
  if (isMissing('webauthn')) {
    return (
      <li>
        <Link to="/help/fix/browser-too-old-or-unusual/">
          <Translate id="browserCheck.toOld" description="Link: the browser knows no passkeys">
            My browser is old or unusual
          </Translate>
        </Link>
      </li>
    );
  }
  // A phone that is asked about its own adapter says nothing about the sign-in on the computer.
  if (!isPhone && isMissing('bluetooth')) {
    return (
      <li>
        <Link to="/help/fix/computer-has-no-bluetooth/">
          <Translate id="browserCheck.toAdapter" description="Link: no Bluetooth adapter">
            My computer has no Bluetooth
          </Translate>
        </Link>
      </li>
    );
  }
  if (!isPhone && isMissing('phone')) {
    return (
      <li>
        <Link to="/help/fix/no-phone-option/">
          <Translate id="browserCheck.toOption" description="Link: the browser offers no phone">
            My phone is not among the choices
          </Translate>
        </Link>
      </li>
    );
  }
  // The practice scan begins on the computer.
  if (isPhone) return null;
  return (
    <li>
      <Link to="/tools/practice-scan/">
        <Translate id="browserCheck.toScan" description="Link: the practice scan">
          Nothing here speaks against it. Try whether your phone reads a code: the practice scan
        </Translate>
      </Link>
    </li>
  );
}
