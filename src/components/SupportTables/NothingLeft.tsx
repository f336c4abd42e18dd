import type {ReactNode} from 'react';
import {EmptyTable} from '../DeviceSupport/EmptyTable';
import {ShowAllButton} from './ShowAllButton';

/** What stands where no row of any table is left. */
export function NothingLeft({onShowAll}: {readonly onShowAll: () => void}): ReactNode {
  return (
    <EmptyTable>
      <ShowAllButton onPress={onShowAll} />
    </EmptyTable>
  );
}
