import {useMemo, type ReactNode} from 'react';
import type {Matrix} from '../../domain/support/buildMatrix';
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

/** The support matrix, or the part of it that a page asks for. Filters stand on the full one only. */
export function DeviceSupport({matrix, os}: DeviceSupportProps): ReactNode {
  if (matrix === undefined)
    throw new Error('<DeviceSupport /> works in MDX pages, where its records are added');
  return (
    <WidgetBoundary>
      <div className="wide">
        {os === undefined ? (
          <>
            <Legend />
            <FilterableMatrix matrix={matrix} />
          </>
        ) : (
          <MatrixTable filtered={filterMatrix(matrix, {})} sources={matrix.sources} />
        )}
      </div>
    </WidgetBoundary>
  );
}
