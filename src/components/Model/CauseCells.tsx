import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CauseRowView} from '../../domain/views/modelView';
import styles from './styles.module.css';

/** What a cause expects besides what is normal, as a table. */
export function CauseCells({row: {title, cells}}: {readonly row: CauseRowView}): ReactNode {
  return (
    <div className={styles.scroll} role="group" tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="model.column.question" description="Column of a cause’s table">
                Question
              </Translate>
            </th>
            <th scope="col">
              <Translate id="model.column.answers" description="Column of a cause’s table">
                Expected answers
              </Translate>
            </th>
            <th scope="col">
              <Translate id="model.column.why" description="Column of a cause’s table">
                Why
              </Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({check, ask, answers, why}) => (
            <tr key={check}>
              <th scope="row">{ask}</th>
              <td>{answers.join(' / ')}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
