import type {ReactNode} from 'react';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {GatedTool} from '../GatedTool';
import {Reader} from './Reader';

/** The reader behind the safety questions. */
export function Guarded(): ReactNode {
  useOwnDocument();
  return (
    <GatedTool>
      <Reader />
    </GatedTool>
  );
}
