import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import type {TablesFilter} from '../../domain/support/filterTables';
import {FilterSelect} from '../DeviceSupport/FilterSelect';
import styles from './TablesBar.module.css';

interface CompareChoiceProps {
  readonly all: SupportTables;
  readonly state: TablesFilter;
  readonly onChange: (state: TablesFilter) => void;
}

/** Chooses two rows of the table by system, where the page has it. Opens by itself where the address brings a choice. */
export function CompareChoice({all, state, onChange}: CompareChoiceProps): ReactNode {
  const system = all.tables.find(({id}) => id === 'system');
  if (system === undefined) return null;
  const options = system.groups.flatMap((group) =>
    group.rows.map(({id, name, versions}) => ({
      value: id,
      label: [group.name, name, versions].filter((part) => part !== undefined).join(', '),
    })),
  );
  const none = translate({id: 'compare.none', message: 'Choose', description: 'Nothing chosen yet'});
  const chosen = state.a !== undefined || state.b !== undefined;
  return (
    <details className={styles.compare} {...(chosen && {open: true})}>
      <summary>
        <Translate id="compare.open" description="Opens the choice of two rows">
          Compare two
        </Translate>
      </summary>
      <div className={styles.pair}>
        <FilterSelect
          label={translate({id: 'compare.first', message: 'First', description: 'Row to compare'})}
          none={none}
          value={state.a}
          options={options}
          onChange={(a) => onChange({...state, a})}
        />
        <FilterSelect
          label={translate({id: 'compare.second', message: 'Second', description: 'Row to compare'})}
          none={none}
          value={state.b}
          options={options}
          onChange={(b) => onChange({...state, b})}
        />
      </div>
    </details>
  );
}
