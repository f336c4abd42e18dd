import {useMemo, useState, type ReactNode} from 'react';
import {cellsOf} from '../../domain/support/supportTable';
import {claimHomes} from '../../domain/support/claimHomes';
import {filterTables, tablesSpec} from '../../domain/support/filterTables';
import {hidesAnchor} from '../../domain/support/hidesAnchor';
import {unpackTables} from '../../domain/support/packTables';
import type {PackedPage} from '../../domain/support/tablesOfPage';
import {useStateBesideAnchor} from '../../hooks/useStateBesideAnchor';
import {Legend} from '../DeviceSupport/Legend';
import {statusWord} from '../Status/statusWord';
import {WidgetBoundary} from '../WidgetBoundary';
import {Comparison} from './Comparison';
import {EverywhereLine} from './EverywhereLine';
import {NothingLeft} from './NothingLeft';
import {TableLinks} from './TableLinks';
import {TableSection} from './TableSection';
import {TablesBar} from './TablesBar';
import {useNamedPart} from './useNamedPart';

interface SupportTablesProps {
  /** Given by the records plugin. */
  readonly tables?: PackedPage;
  /** Which tables: an id of tablePages.ts. Read by the records plugin. */
  readonly page?: string;
}

function TablesOfPage({packed}: {readonly packed: PackedPage}): ReactNode {
  const {page, everywhere} = packed;
  const all = useMemo(() => unpackTables(packed), [packed]);
  const spec = useMemo(() => tablesSpec(all, page), [all, page]);
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
      <TableLinks current={page} />
      <Legend cells={all.tables.flatMap(cellsOf)} />
      {everywhere && <EverywhereLine counts={everywhere} />}
      <TablesBar {...{all, spec, state, query, filtered, showAll}} onChange={setState} onQuery={setQuery} />
      <Comparison {...{all, state}} />
      {filtered.tables.length === 0 && <NothingLeft onShowAll={showAll} />}
      {filtered.tables.map((table) => (
        <TableSection key={table.id} table={table} sources={all.sources} homes={homes} named={anchor} />
      ))}
    </div>
  );
}

/** The tables about devices that stand on this page; with script, narrowed as the reader asks. */
export function SupportTables({tables}: SupportTablesProps): ReactNode {
  if (tables === undefined)
    throw new Error('<SupportTables page="…" /> works in MDX pages, where its records are added');
  return (
    <WidgetBoundary>
      <TablesOfPage packed={tables} />
    </WidgetBoundary>
  );
}
