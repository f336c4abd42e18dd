import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, type ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import type {FilteredTables, TablesFilter, TablesSpec} from '../../domain/support/filterTables';
import {CompareChoice} from './CompareChoice';
import {FilterSelects} from './FilterSelects';
import {ShowAllButton} from './ShowAllButton';
import styles from './TablesBar.module.css';

interface TablesBarProps {
  readonly all: SupportTables;
  readonly spec: TablesSpec;
  readonly state: TablesFilter;
  readonly query: string;
  readonly filtered: FilteredTables;
  readonly onChange: (state: TablesFilter) => void;
  readonly onQuery: (query: string) => void;
  readonly showAll: () => void;
}

/** Shown once it works; its place is kept so that nothing jumps. */
export function TablesBar(props: TablesBarProps): ReactNode {
  const {all, spec, state, query, filtered, onChange, onQuery, showAll} = props;
  const alive = useIsBrowser();
  const search = useId();
  return (
    <div className={`${styles.place} no-print`} data-widget="">
      {alive && (
        <form
          className={styles.bar}
          aria-label={translate({
            id: 'filter.name',
            message: 'Narrow the tables',
            description: 'Name of the filters',
          })}
          onSubmit={(event) => event.preventDefault()}>
          <div className={styles.search}>
            <label htmlFor={search}>
              <Translate id="filter.search" description="Label of the search box over the tables">
                Find a device, browser or app
              </Translate>
            </label>
            <input
              id={search}
              type="text"
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              value={query}
              onChange={(event) => onQuery(event.target.value)}
            />
          </div>
          <FilterSelects {...{all, spec, state, onChange}} />
          <CompareChoice {...{all, state, onChange}} />
          <div className={styles.result}>
            <ShowAllButton onPress={showAll} />
            <p role="status">
              <Translate
                id="filter.count"
                description="How many rows the filters leave"
                values={{shown: filtered.shown, total: filtered.total}}>
                {'{shown} of {total} rows'}
              </Translate>
            </p>
          </div>
        </form>
      )}
    </div>
  );
}
