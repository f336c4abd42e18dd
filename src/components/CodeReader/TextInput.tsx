import Translate from '@docusaurus/Translate';
import {useId, useState, type ClipboardEvent, type FormEvent, type ReactNode} from 'react';
import styles from './styles.module.css';

interface TextInputProps {
  readonly onText: (text: string) => void;
}

/** As long as the longest text of a QR code, in digits, and its prefix. */
const longest = 7100;

/** A code as text. What is pasted is read at once and never stands in the field. */
export function TextInput({onText}: TextInputProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (text === '') return;
    event.preventDefault();
    setTyped('');
    onText(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTyped('');
    onText(typed);
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
          value={typed}
          onChange={({target}) => setTyped(target.value)}
          onPaste={paste}
          maxLength={longest}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          placeholder="FIDO:/…"
        />
        <button type="submit" className="button-plain">
          <Translate id="codeReader.read" description="Button: takes the text apart">
            Read it
          </Translate>
        </button>
      </div>
    </form>
  );
}
