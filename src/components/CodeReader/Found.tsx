import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {mayBeAlive} from '../../domain/fidoQr/ageOf';
import {FactList} from '../FactList';
import {FocusHeading} from '../Fix/FocusHeading';
import {ageText} from './ageText';
import {fidoFacts} from './fidoFacts';
import {fidoQrProblemText} from './fidoQrProblemText';
import {otherCodeText} from './otherCodeText';
import type {CodeFound} from './readCode';
import styles from './styles.module.css';

interface FoundProps {
  readonly found: CodeFound;
  readonly onClear: () => void;
}

/** What was in a code. */
export function Found({found, onClear}: FoundProps): ReactNode {
  const title = useId();
  return (
    <section className={styles.found} aria-labelledby={title} data-part="found">
      <FocusHeading id={title} subject="found">
        {found.kind === 'sign-in' && (
          <Translate id="codeReader.signIn" description="Heading: what kind of code was read">
            A passkey sign-in code
          </Translate>
        )}
        {found.kind === 'broken' && (
          <Translate id="codeReader.broken" description="Heading: what kind of code was read">
            Not a valid sign-in code
          </Translate>
        )}
        {found.kind === 'other' && (
          <Translate id="codeReader.other" description="Heading: what kind of code was read">
            Another kind of code
          </Translate>
        )}
      </FocusHeading>
      {found.kind === 'sign-in' && (
        <>
          {mayBeAlive(found.age) && (
            <p role="alert" className={styles.alive}>
              <strong>
                <Translate id="codeReader.alive" description="A code whose sign-in may still be open">
                  Cancel that sign-in first.
                </Translate>
              </strong>{' '}
              {ageText(found.age)}
            </p>
          )}
          <FactList facts={fidoFacts(found.code, found.age)} />
        </>
      )}
      {found.kind === 'broken' && <p>{fidoQrProblemText(found.problem)}</p>}
      {found.kind === 'other' && <p>{otherCodeText(found.recognised)}</p>}
      <button type="button" className="button-plain" onClick={onClear}>
        <Translate id="codeReader.clear" description="Button: forgets what was read">
          Clear
        </Translate>
      </button>
    </section>
  );
}
