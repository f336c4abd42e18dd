import {useMemo, type ReactNode} from 'react';
import {matrixColumns, type MatrixColumn} from '../../domain/support/applies';
import type {Matrix} from '../../domain/support/buildMatrix';
import {statuses, type Status} from '../../domain/support/cell';
import {filterMatrix, filterSpec} from '../../domain/support/filterMatrix';
import {useFragmentState} from '../../hooks/useFragmentState';
import {WidgetBoundary} from '../WidgetBoundary';
import {Legend} from './Legend';
import {MatrixFilters} from './MatrixFilters';
import {MatrixTable} from './MatrixTable';

interface DeviceSupportProps {
  /** Given by the records plugin: all rows, or those of one operating system. */
  readonly matrix?: Matrix;
  /** Read by the records plugin. */
  readonly os?: string;
  /** Only this column. */
  readonly column?: MatrixColumn;
  /** Only rows with this answer. */
  readonly status?: Status;
}

function FilterableMatrix({matrix}: {readonly matrix: Matrix}): ReactNode {
  const spec = useMemo(() => filterSpec(matrix), [matrix]);
  const [filter, setFilter] = useFragmentState(spec);
  const filtered = filterMatrix(matrix, filter);
  return (
    <>
      <MatrixFilters matrix={matrix} filter={filter} filtered={filtered} onChange={setFilter} />
      <MatrixTable filtered={filtered} sources={matrix.sources} deepLinks />
    </>
  );
}

function FixedPart({
  matrix,
  column,
  status,
}: {readonly matrix: Matrix} & Pick<DeviceSupportProps, 'column' | 'status'>) {
  const filtered = filterMatrix(matrix, {...(column && {role: column}), ...(status && {status})});
  return <MatrixTable filtered={filtered} sources={matrix.sources} />;
}

function assertKnown(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new Error(`<DeviceSupport ${name}="${value}"> is not known; write one of: ${allowed.join(', ')}`);
}

/**
 * The support matrix, or the part of it that a page asks for. Filters that a reader can set stand on
 * the full one only.
 */
export function DeviceSupport({matrix, os, column, status}: DeviceSupportProps): ReactNode {
  if (matrix === undefined)
    throw new Error('<DeviceSupport /> works in MDX pages, where its records are added');
  assertKnown('column', column, matrixColumns);
  assertKnown('status', status, statuses);
  const whole = os === undefined && column === undefined && status === undefined;
  return (
    <WidgetBoundary>
      <div className="wide">
        {whole ? (
          <>
            <Legend />
            <FilterableMatrix matrix={matrix} />
          </>
        ) : (
          <FixedPart matrix={matrix} {...(column && {column})} {...(status && {status})} />
        )}
      </div>
    </WidgetBoundary>
  );
}
