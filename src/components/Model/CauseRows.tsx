import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CauseRowView} from '../../domain/views/modelView';
import {Folded} from '../Folded';
import {CauseCells} from './CauseCells';
import styles from './styles.module.css';

function CauseRow({row}: {readonly row: CauseRowView}): ReactNode {
  const {id, title, weight, weightBasis, fault, article, siblings, open, fixes} = row;
  return (
    <Folded id={id} title={title} as="h2">
      <p className={styles.soft}>
        <Translate
          id="model.weight"
          description="How common a cause is, from 1 to 5, and on what that rests"
          values={{weight, basis: weightBasis}}>
          {'How common, from 1 to 5: {weight}. {basis}'}
        </Translate>{' '}
        <Translate
          id="model.fault"
          description="The fault of the simulator that is this cause"
          values={{fault: <code>{fault}</code>}}>
          {'In the simulator: {fault}.'}
        </Translate>
      </p>
      <CauseCells row={row} />
      {open.length > 0 && (
        <p>
          <Translate
            id="model.open"
            description="Questions about which a cause says nothing"
            values={{questions: open.join(' · ')}}>
            {'Nothing is predicted for: {questions}'}
          </Translate>
        </p>
      )}
      {siblings.length > 0 && (
        <p>
          <Translate
            id="model.siblings"
            description="Other causes of the same family"
            values={{causes: siblings.join(' · ')}}>
            {'No question tells it apart from: {causes}'}
          </Translate>
        </p>
      )}
      <ol>
        {fixes.map((fix) => (
          <li key={fix.id}>{fix.action}</li>
        ))}
      </ol>
      {article && (
        <p>
          <Link to={article}>
            <Translate id="model.article" description="Link from a cause to its article">
              The article about it
            </Translate>
          </Link>
        </p>
      )}
    </Folded>
  );
}

/** The causes that break one stop, each with what it makes people answer. */
export function CauseRows({rows}: {readonly rows?: readonly CauseRowView[]}): ReactNode {
  if (rows === undefined) throw new Error('<CauseRows /> works in MDX pages, where its records are added');
  return rows.map((row) => <CauseRow key={row.id} row={row} />);
}
