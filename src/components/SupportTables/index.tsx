import {useMemo, useState, type ReactNode} from 'react';
import {cellsOf} from '../../domain/support/supportTable';
import {claimHomes} from '../../domain/support/claimHomes';
import {filterTables, tablesSpec} from '../../domain/support/filterTables';
import {hidesAnchor} from '../../domain/support/hidesAnchor';
import {unpackTables, type PackedTables} from '../../domain/support/packTables';
import {useStateBesideAnchor} from '../../hooks/useStateBesideAnchor';
import {Legend} from '../DeviceSupport/Legend';
import {statusWord} from '../Status/statusWord';
import {WidgetBoundary} from '../WidgetBoundary';
import {Comparison} from './Comparison';
import {NothingLeft} from './NothingLeft';
import {TableLinks} from './TableLinks';
import {TableSection} from './TableSection';
import {TablesBar} from './TablesBar';
import {useNamedPart} from './useNamedPart';

interface SupportTablesProps {
  /** Given by the records plugin. */
  readonly tables?: PackedTables;
}

function AllTables({packed}: {readonly packed: PackedTables}): ReactNode {
  const all = useMemo(() => unpackTables(packed), [packed]);
  const spec = useMemo(() => tablesSpec(all), [all]);
  const homes = useMemo(() => claimHomes(all.tables), [all]);
  const {state, anchor, setState, forget} = useStateBesideAnchor(spec);
  const [query, setQuery] = useState('');
  const filtered = filterTables(all, state, query, statusWord);
  const root = useNamedPart(anchor);
  // Choices end where they would hide what the reader was sent to.
  if (anchor !== undefined && hidesAnchor(all, filtered, anchor)) {
    forget();
    setQuery('');
  }
  const showAll = () => {
    setState({});
    setQuery('');
  };
  return (
    <div className="wide" ref={root}>
      <Legend cells={all.tables.flatMap(cellsOf)} />
      <TableLinks tables={all.tables} />
      <TablesBar {...{all, state, query, filtered, showAll}} onChange={setState} onQuery={setQuery} />
      <Comparison {...{all, state}} />
      {filtered.tables.length === 0 && <NothingLeft onShowAll={showAll} />}
      {filtered.tables.map((table) => (
        <TableSection key={table.id} table={table} sources={all.sources} homes={homes} named={anchor} />
      ))}
    </div>
  );
}

/** Every table about devices, one after another; with script, narrowed as the reader asks. */
export function SupportTables({tables}: SupportTablesProps): ReactNode {
  if (tables === undefined)
    throw new Error('<SupportTables /> works in MDX pages, where its records are added');
  return (
    <WidgetBoundary>
      <AllTables packed={tables} />
    </WidgetBoundary>
  );
}
