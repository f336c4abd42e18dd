import Translate, {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {beginsAsCode} from '../../domain/caseCode/beginsAsCode';
import {decodeCase} from '../../domain/caseCode/decodeCase';
import type {OpenCase} from '../../domain/fix/desk';
import {emptyCase} from '../../domain/fix/caseState';
import type {ModelData} from '../../domain/diagnosis/table';
import {findSensitive, withoutPasskeyCode} from '../../domain/text/findSensitive';
import type {ConsoleMessage} from '../../domain/views/consoleRecords';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {codeProblemText} from '../Diagnosis/codeProblemText';
import {fieldAttributes} from '../Search/fieldAttributes';
import {SensitiveWarning} from '../TextField/SensitiveWarning';
import {WordsFound} from './WordsFound';
import styles from './Console.module.css';

interface CallerWordsProps {
  readonly records: ModelData;
  readonly open: OpenCase;
  /** Of this case. */
  readonly messages: readonly ConsoleMessage[];
  readonly onChange: (to: Partial<OpenCase>) => void;
}

/** The one field: what the caller says, a message, two devices, or a case code, spelled or not. */
export function CallerWords({records, open, messages, onChange}: CallerWordsProps): ReactNode {
  const id = useId();
  const {words} = open;
  // What is taken into the case loses its button; then the field is next.
  const [field, focusField] = useFocusAgain<HTMLInputElement>();
  const take = (to: Partial<OpenCase>) => {
    onChange(to);
    focusField();
  };
  const read = /^\s*help\b/i.test(words) ? decodeCase(words, records.checks) : undefined;
  const isCode = read?.ok === true || beginsAsCode(words);
  const decoded = isCode ? read : undefined;
  const sensitive = isCode ? [] : findSensitive(words);
  return (
    <section className={styles.words}>
      <label htmlFor={id}>
        <Translate id="console.words" description="Label of the one field of the console">
          What does the caller say?
        </Translate>
      </label>
      <input
        ref={field}
        id={id}
        {...fieldAttributes}
        value={words}
        onChange={({target}) => onChange({words: withoutPasskeyCode(target.value)})}
        placeholder={translate({
          id: 'console.placeholder',
          message: 'Words, a message, two devices, or HELP and a code',
          description: 'In the empty field of the console',
        })}
        aria-describedby={`${id}-note`}
      />
      <div id={`${id}-note`} role="status">
        {sensitive[0] && <SensitiveWarning kind={sensitive[0]} />}
        {decoded?.ok === false && <p>{codeProblemText(decoded.problem)}</p>}
      </div>
      {decoded?.ok === true ? (
        <button
          type="button"
          className="button-main"
          onClick={() => take({state: {...emptyCase, answers: decoded.answers}, words: ''})}>
          <Translate id="console.openCode" description="Button: takes up a case by its code">
            Take up this case
          </Translate>
        </button>
      ) : (
        !isCode && (
          <WordsFound records={records} words={words} open={open} messages={messages} onTake={take} />
        )
      )}
    </section>
  );
}
