import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SensitiveKind} from '../../domain/text/findSensitive';
import styles from './styles.module.css';

function warning(kind: SensitiveKind): string {
  switch (kind) {
    case 'passkey-code':
      return translate({
        id: 'sensitive.code',
        message:
          'This is a sign-in code. Treat it like a password: delete it here. It is left out of the report.',
        description: 'Warning under a text field',
      });
    case 'email':
      return translate({
        id: 'sensitive.email',
        message: 'This looks like an e-mail address. It is not needed, and it will not be stored.',
        description: 'Warning under a text field',
      });
    case 'card':
      return translate({
        id: 'sensitive.card',
        message: 'This looks like a card number. Delete it; it will not be stored.',
        description: 'Warning under a text field',
      });
    case 'account':
      return translate({
        id: 'sensitive.account',
        message: 'This looks like an account or phone number. It is not needed, and it will not be stored.',
        description: 'Warning under a text field',
      });
  }
}

export function SensitiveWarning({kind}: {readonly kind: SensitiveKind}): ReactNode {
  return <p className={styles.warning}>{warning(kind)}</p>;
}
