import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SupportTables} from '../../domain/support/buildTables';
import type {Answer, TablesFilter, TablesSpec} from '../../domain/support/filterTables';
import {filterKeys, type FilterKey} from '../../domain/support/tablePages';
import {columnLabel} from '../DeviceSupport/columnLabel';
import {FilterSelect} from '../DeviceSupport/FilterSelect';
import {statusWord} from '../Status/statusWord';

interface FilterSelectsProps {
  readonly all: SupportTables;
  readonly spec: TablesSpec;
  readonly state: TablesFilter;
  readonly onChange: (state: TablesFilter) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const named = (names: Readonly<Record<string, string>>, values: readonly string[]): Option[] =>
  values.map((value) => ({value, label: names[value] ?? value}));

function answerWord(answer: Answer): string {
  return answer === 'disputed'
    ? translate({id: 'filter.disputed', message: 'Sources disagree', description: 'Matrix filter'})
    : statusWord(answer);
}

function filterLabel(key: FilterKey): string {
  switch (key) {
    case 'os':
      return translate({id: 'filter.os', message: 'System', description: 'Matrix filter'});
    case 'role':
      return translate({id: 'filter.role', message: 'Question', description: 'Matrix filter'});
    case 'status':
      return translate({id: 'filter.status', message: 'Answer', description: 'Matrix filter'});
    case 'provider':
      return translate({id: 'filter.provider', message: 'Password manager', description: 'Matrix filter'});
    case 'context':
      return translate({id: 'filter.context', message: 'Circumstance', description: 'Matrix filter'});
  }
}

/** The choices that an address can carry; those without values make no sense on this page. */
export function FilterSelects({all, spec, state, onChange}: FilterSelectsProps): ReactNode {
  const options: Readonly<Record<FilterKey, readonly Option[]>> = {
    os: named(all.systems, spec.os),
    role: spec.role.map((column) => ({value: column, label: columnLabel(column)})),
    status: spec.status.map((answer) => ({value: answer, label: answerWord(answer)})),
    provider: named(all.providers, spec.provider),
    context: named(all.contexts, spec.context),
  };
  return filterKeys
    .filter((key) => options[key].length > 0)
    .map((key) => (
      <FilterSelect
        key={key}
        label={filterLabel(key)}
        value={state[key]}
        options={options[key]}
        onChange={(value) => onChange({...state, [key]: value})}
      />
    ));
}
