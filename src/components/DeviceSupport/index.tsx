import type {ReactNode} from 'react';
import {matrixColumns, type MatrixColumn} from '../../domain/support/columnCapability';
import type {Matrix} from '../../domain/support/buildMatrix';
import {statuses, type Status} from '../../domain/support/cell';
import {filterMatrix} from '../../domain/support/filterMatrix';
import {tableOfMatrix} from '../../domain/support/systemTable';
import {WidgetBoundary} from '../WidgetBoundary';
import {EmptyTable} from './EmptyTable';
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

function assertKnown(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new Error(`<DeviceSupport ${name}="${value}"> is not known; write one of: ${allowed.join(', ')}`);
}

/** The part of the support matrix that an article asks for. The page about devices has it all. */
export function DeviceSupport({matrix, column, status}: DeviceSupportProps): ReactNode {
  if (matrix === undefined)
    throw new Error('<DeviceSupport /> works in MDX pages, where its records are added');
  assertKnown('column', column, matrixColumns);
  assertKnown('status', status, statuses);
  const {groups, columns} = filterMatrix(matrix, {...(column && {role: column}), ...(status && {status})});
  const table = {...tableOfMatrix({...matrix, groups}), columns};
  return (
    <WidgetBoundary>
      <div className="wide">
        {groups.length === 0 ? <EmptyTable /> : <MatrixTable table={table} sources={matrix.sources} />}
      </div>
    </WidgetBoundary>
  );
}
