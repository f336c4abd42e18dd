import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import type {Change} from '../../schema/change';
import {FilterSelect} from '../DeviceSupport/FilterSelect';
import {changeWord} from './changeWord';
import styles from './styles.module.css';

interface ChangeFilterProps {
  /** What occurs in the log. */
  readonly options: readonly Change['change'][];
  readonly value: Change['change'] | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Shown once it works, and only where there is something to tell apart. */
export function ChangeFilter({options, value, onChange}: ChangeFilterProps): ReactNode {
  const alive = useIsBrowser();
  if (options.length < 2) return null;
  return (
    <div className={styles.filter} data-widget="">
      {alive && (
        <FilterSelect
          label={translate({
            id: 'changeLog.filter',
            message: 'What happened',
            description: 'Filter of the change log',
          })}
          value={value}
          options={options.map((change) => ({value: change, label: changeWord(change)}))}
          onChange={onChange}
        />
      )}
    </div>
  );
}
