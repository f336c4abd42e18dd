import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Desk, DeskAction} from '../../domain/fix/desk';
import styles from './Console.module.css';

interface CaseTabsProps {
  readonly desk: Desk;
  readonly onWork: (action: DeskAction) => void;
}

/** The cases on the desk, and what is done with a case as a whole. */
export function CaseTabs({desk: {cases, inHand}, onWork}: CaseTabsProps): ReactNode {
  return (
    <nav
      className={styles.tabs}
      aria-label={translate({id: 'console.cases', message: 'Cases', description: 'Name of a list'})}>
      <ul>
        {cases.map(({number}) => (
          <li key={number}>
            <button
              type="button"
              className={number === inHand ? 'button-main' : 'button-plain'}
              {...(number === inHand && {'aria-current': 'true' as const})}
              onClick={() => onWork({kind: 'take', number})}>
              <Translate id="console.case" description="Name of a case" values={{number}}>
                {'Case {number}'}
              </Translate>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button-plain" onClick={() => onWork({kind: 'open'})}>
        <Translate id="console.newCase" description="Button: one more case">
          New case
        </Translate>
      </button>
      <button type="button" className="button-plain" onClick={() => onWork({kind: 'close'})}>
        <Translate id="console.close" description="Button: forgets the case in hand">
          Close this case
        </Translate>
      </button>
      <button type="button" className="button-plain" onClick={() => onWork({kind: 'clear'})}>
        <Translate id="console.clear" description="Button: forgets all cases">
          Clear everything
        </Translate>
      </button>
    </nav>
  );
}
