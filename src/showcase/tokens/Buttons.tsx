import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './tokens.module.css';

const kinds = ['button-main', 'button-plain', 'button-link'] as const;

/** Each kind of button, and each in the states that do not come from a pointer or a key. */
export function Buttons(): ReactNode {
  const description = 'Page of tokens: words on a button that does nothing';
  const word = translate({id: 'design.button', message: 'Press', description});
  const off = translate({id: 'design.buttonOff', message: 'Cannot be pressed', description});
  const focused = translate({id: 'design.buttonFocus', message: 'Has the focus', description});
  return (
    <>
      <div className="needs-script">
        {kinds.map((kind) => (
          <div key={kind} className={styles.buttons}>
            <code>{kind}</code>
            <button type="button" className={kind}>
              {word}
            </button>
            <button type="button" className={`${kind} ${styles.focused}`}>
              {focused}
            </button>
            {kind !== 'button-link' && (
              <button type="button" className={kind} aria-disabled="true">
                {off}
              </button>
            )}
          </div>
        ))}
      </div>
      <noscript>
        <p>
          <Translate id="design.noScript" description="Page of tokens: without script">
            Without JavaScript no button is shown, here as anywhere.
          </Translate>
        </p>
      </noscript>
    </>
  );
}
