import Translate, {translate} from '@docusaurus/Translate';
import {useId, useState, type ClipboardEvent, type FormEvent, type ReactNode} from 'react';
import {useFocusOn} from '../../hooks/useFocusOn';
import {fidoQrProblemText} from './fidoQrProblemText';
import type {CodeFound} from './readCode';
import styles from './styles.module.css';

interface TextInputProps {
  /** Takes a text apart. @returns what it was */
  readonly onText: (text: string) => CodeFound['kind'];
  /** Takes the focus when it appears. */
  readonly isFocused: boolean;
}

const pictureText = () =>
  translate({
    id: 'codeReader.pastedPicture',
    message: 'That is a picture. Save it, and choose it in the field below.',
    description: 'A picture was pasted into a field for text',
  });

/** Nobody types so many characters with one key. */
const atOnce = 20;

/** As long as the longest text of a QR code, in digits, and its prefix. */
const longest = 7100;

/**
 * A code as text. What is pasted is read at once. A code that was read is gone; one with a fault in it
 * stays, to be mended.
 */
export function TextInput({onText, isFocused}: TextInputProps): ReactNode {
  const id = useId();
  const field = useFocusOn<HTMLInputElement>(isFocused ? 'cleared' : undefined);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const take = (text: string) => {
    const isEmpty = text.trim() === '';
    setProblem(isEmpty ? fidoQrProblemText({kind: 'empty'}) : '');
    if (!isEmpty) setTyped(onText(text) === 'broken' ? text.trim().slice(0, longest) : '');
  };
  const paste = (event: ClipboardEvent) => {
    const {files} = event.clipboardData;
    const text = event.clipboardData.getData('text');
    if (text === '' && files.length > 0) setProblem(pictureText());
    if (text === '') return;
    event.preventDefault();
    take(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(typed);
  };
  return (
    <form onSubmit={submit} className={styles.way}>
      <label htmlFor={id}>
        <Translate id="codeReader.text" description="Label of a field">
          Paste the text of the code
        </Translate>
      </label>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          value={typed}
          onChange={({target}) => {
            // What comes at once was pasted in some other way: from a list of the keyboard, or dropped.
            if (target.value.length - typed.length >= atOnce) take(target.value);
            else setTyped(target.value);
          }}
          onPaste={paste}
          maxLength={longest}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          placeholder="FIDO:/…"
          aria-describedby={`${id}-problem`}
        />
        <button type="submit" className="button-plain">
          <Translate id="codeReader.read" description="Button: takes the text apart">
            Read it
          </Translate>
        </button>
      </div>
      <p id={`${id}-problem`} role="status">
        {problem}
      </p>
    </form>
  );
}
