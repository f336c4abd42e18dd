import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useId, type KeyboardEvent, type ReactNode} from 'react';
import {notSure} from '../../domain/diagnosis/readAnswers';
import type {Reason} from '../../domain/diagnosis/nextStep';
import {useFocusOn} from '../../hooks/useFocusOn';
import {whyAsked} from '../Diagnosis/whyAsked';
import styles from './Console.module.css';

interface AskAloudProps {
  readonly reason: Reason;
  /** True where the case has just begun: the field keeps the focus. */
  readonly isFirst: boolean;
  readonly onAnswer: (answer: string) => void;
  /** Ends the questions for now; undefined where nothing is known yet. */
  readonly onEnough: (() => void) | undefined;
}

/** A key for each answer: 1 to 9, then a, b, c …; "not sure" is 0. */
const keyFor = (at: number): string => (at < 9 ? String(at + 1) : (at + 1).toString(36));

/** The next question to read aloud. While it has the focus, the keys beside the answers give them. */
export function AskAloud({reason, isFirst, onAnswer, onEnough}: AskAloudProps): ReactNode {
  const {check} = reason;
  const question = useId();
  const group = useFocusOn<HTMLDivElement>(isFirst ? undefined : check.id);
  const unsure = translate({
    id: 'console.notSure',
    message: 'They are not sure',
    description: 'Answer to a question',
  });
  const answers = [
    ...check.answers.map(({id, text}, at) => ({id, text, shortcut: keyFor(at)})),
    {id: notSure, text: unsure, shortcut: '0'},
  ];
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = answers.find(({shortcut}) => shortcut === event.key);
    if (chosen === undefined) return;
    event.preventDefault();
    onAnswer(chosen.id);
  };
  return (
    // The keys belong to the group, which takes the focus with each new question.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={group}
      role="group"
      aria-labelledby={question}
      className={styles.ask}
      tabIndex={-1}
      onKeyDown={press}>
      <Heading as="h2" className={styles.title}>
        <Translate id="console.aloud" description="Above the next question">
          Read aloud
        </Translate>
      </Heading>
      <blockquote id={question} data-part="aloud" className={styles.aloud}>
        {check.aloud}
      </blockquote>
      <p className={styles.why}>{whyAsked(reason)}</p>
      <ul className={styles.answers}>
        {answers.map(({id, text, shortcut}) => (
          <li key={id}>
            <button type="button" onClick={() => onAnswer(id)} aria-keyshortcuts={shortcut}>
              <kbd aria-hidden="true">{shortcut}</kbd>
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      {onEnough && (
        <p>
          <button type="button" className="button-plain" onClick={onEnough}>
            <Translate id="console.enough" description="Button: ends the questions for now">
              Try something now
            </Translate>
          </button>
        </p>
      )}
    </div>
  );
}
