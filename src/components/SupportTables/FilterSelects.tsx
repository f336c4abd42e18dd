import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import {answers, type Answer, type TablesFilter} from '../../domain/support/filterTables';
import {questions} from '../../domain/support/supportTable';
import {columnLabel} from '../DeviceSupport/columnLabels';
import {FilterSelect} from '../DeviceSupport/FilterSelect';
import {tableTitle} from '../DeviceSupport/tableWords';
import {statusWord} from '../Status/statusWord';

interface FilterSelectsProps {
  readonly all: SupportTables;
  readonly state: TablesFilter;
  readonly onChange: (state: TablesFilter) => void;
}

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({value, label}));

function answerWord(answer: Answer): string {
  return answer === 'disputed'
    ? translate({id: 'filter.disputed', message: 'Sources disagree', description: 'Matrix filter'})
    : statusWord(answer);
}

/** The choices that an address can carry. */
export function FilterSelects({all, state, onChange}: FilterSelectsProps): ReactNode {
  const set = (key: keyof TablesFilter) => (value: string | undefined) => onChange({...state, [key]: value});
  return (
    <>
      <FilterSelect
        label={translate({id: 'filter.view', message: 'Table', description: 'Matrix filter'})}
        value={state.view}
        options={all.tables.map(({id}) => ({value: id, label: tableTitle(id)}))}
        onChange={set('view')}
      />
      <FilterSelect
        label={translate({id: 'filter.os', message: 'System', description: 'Matrix filter'})}
        value={state.os}
        options={named(all.systems)}
        onChange={set('os')}
      />
      <FilterSelect
        label={translate({id: 'filter.role', message: 'Question', description: 'Matrix filter'})}
        value={state.role}
        options={questions.map((column) => ({value: column, label: columnLabel(column)}))}
        onChange={set('role')}
      />
      <FilterSelect
        label={translate({id: 'filter.status', message: 'Answer', description: 'Matrix filter'})}
        value={state.status}
        options={answers.map((answer) => ({value: answer, label: answerWord(answer)}))}
        onChange={set('status')}
      />
      <FilterSelect
        label={translate({
          id: 'filter.provider',
          message: 'Password manager',
          description: 'Matrix filter',
        })}
        value={state.provider}
        options={named(all.providers)}
        onChange={set('provider')}
      />
      <FilterSelect
        label={translate({id: 'filter.context', message: 'Circumstance', description: 'Matrix filter'})}
        value={state.context}
        options={named(all.contexts)}
        onChange={set('context')}
      />
    </>
  );
}
