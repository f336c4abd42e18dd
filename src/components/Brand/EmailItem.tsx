import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** An e-mail address in a list: to be read, and to be pressed. The letter it opens is empty. */
export function EmailItem({email}: {readonly email: string}): ReactNode {
  return (
    <li>
      <Translate id="brand.email" description="Before an e-mail address">
        E-mail:
      </Translate>{' '}
      <a href={`mailto:${email}`}>{email}</a>
    </li>
  );
}
