import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModelData} from '../../domain/diagnosis/table';
import {Quickest} from '../Callout/Quickest';
import {SafetyLink} from '../Callout/SafetyLink';
import {Fix} from '.';
import {Outline} from './Outline';

/** The guided troubleshooter between the quickest way in and a list of everything that it knows. */
export function FixHelp({records}: {readonly records: ModelData}): ReactNode {
  return (
    <>
      <Quickest>
        <p>
          <Translate id="fix.quickest" description="First line of the guided troubleshooter">
            Open the site on the phone itself and sign in there. It needs no code and no Bluetooth.
          </Translate>{' '}
          <SafetyLink />
        </p>
      </Quickest>
      <Fix records={records} />
      <Outline causes={records.causes} />
    </>
  );
}
