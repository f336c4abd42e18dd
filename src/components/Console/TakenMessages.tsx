import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ConsoleMessage} from '../../domain/views/consoleRecords';
import styles from './Console.module.css';

interface TakenMessagesProps {
  readonly messages: readonly ConsoleMessage[];
  readonly onDrop: (id: string) => void;
}

/** The messages of a case, each with a way to take it out again. */
export function TakenMessages({messages, onDrop}: TakenMessagesProps): ReactNode {
  if (messages.length === 0) return null;
  return (
    <ul
      className={styles.taken}
      aria-label={translate({
        id: 'console.messages',
        message: 'Messages of this case',
        description: 'Name of a list',
      })}>
      {messages.map(({id, text}) => (
        <li key={id}>
          <strong>{text}</strong>{' '}
          <button
            type="button"
            className="button-link"
            aria-label={translate(
              {id: 'console.dropMessage', message: 'Take out: {text}', description: 'Button'},
              {text},
            )}
            onClick={() => onDrop(id)}>
            <Translate id="console.drop" description="Button: takes a message out of a case">
              Take out
            </Translate>
          </button>
        </li>
      ))}
    </ul>
  );
}
