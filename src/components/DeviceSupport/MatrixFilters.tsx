import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {matrixColumns} from '../../domain/support/applies';
import type {Matrix} from '../../domain/support/buildMatrix';
import {statuses} from '../../domain/support/cell';
import type {FilteredMatrix, MatrixFilter} from '../../domain/support/filterMatrix';
import {statusWord} from '../Status/statusWord';
import {columnLabel} from './columnLabels';
import {FilterSelect} from './FilterSelect';
import styles from './MatrixFilters.module.css';

interface MatrixFiltersProps {
  readonly matrix: Matrix;
  readonly filter: MatrixFilter;
  readonly filtered: FilteredMatrix;
  readonly onChange: (filter: MatrixFilter) => void;
}

/** Shown once it works; its place is kept so that nothing jumps. */
export function MatrixFilters({matrix, filter, filtered, onChange}: MatrixFiltersProps): ReactNode {
  const alive = useIsBrowser();
  const set = (key: keyof MatrixFilter) => (value: string | undefined) => onChange({...filter, [key]: value});
  return (
    <div className={styles.place}>
      {alive && (
        <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
          <FilterSelect
            label={translate({id: 'filter.os', message: 'System', description: 'Matrix filter'})}
            value={filter.os}
            options={matrix.groups.map(({os, name}) => ({value: os, label: name}))}
            onChange={set('os')}
          />
          <FilterSelect
            label={translate({id: 'filter.role', message: 'Question', description: 'Matrix filter'})}
            value={filter.role}
            options={matrixColumns.map((column) => ({value: column, label: columnLabel(column)}))}
            onChange={set('role')}
          />
          <FilterSelect
            label={translate({id: 'filter.status', message: 'Answer', description: 'Matrix filter'})}
            value={filter.status}
            options={statuses.map((status) => ({value: status, label: statusWord(status)}))}
            onChange={set('status')}
          />
          <button type="button" className="button-plain" onClick={() => onChange({})}>
            <Translate id="filter.clear" description="Removes all matrix filters">
              Show all
            </Translate>
          </button>
          <p className={styles.count} role="status">
            <Translate
              id="filter.count"
              description="How many rows the filters leave"
              values={{shown: filtered.shown, total: filtered.total}}>
              {'{shown} of {total} rows'}
            </Translate>
          </p>
        </form>
      )}
    </div>
  );
}
