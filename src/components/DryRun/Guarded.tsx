import type {ReactNode} from 'react';
import {hostName} from '../../browser/pageAddress';
import {permitOf} from '../../domain/practice/permitOf';
import {practiceOf} from '../../domain/practice/practiceOf';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {useBrand} from '../../hooks/useBrand';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {PermitNote} from '../Ceremony/PermitNote';
import {permitText} from '../Ceremony/permitText';
import {GatedTool} from '../GatedTool';
import {Run} from './Run';

/** The dry run behind what has to be clear first: whether it may run here, and the safety questions. */
export function Guarded({record}: {readonly record: DryRunRecord}): ReactNode {
  useOwnDocument();
  const host = hostName();
  const permit = permitOf(host, practiceOf(useBrand()));
  if (permit !== 'on') {
    return (
      <PermitNote>
        <p>{permitText(permit)}</p>
      </PermitNote>
    );
  }
  return (
    <GatedTool>
      <Run record={record} host={host} />
    </GatedTool>
  );
}
