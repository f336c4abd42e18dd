import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {notSureWhich, type Arrival} from './arrivalSpec';

/** What an answer rests on that nobody was sure of. */
export function Assumption({arrival}: {readonly arrival: Arrival}): ReactNode {
  return (
    <>
      {arrival.app === notSureWhich && (
        <p>
          <Translate id="arrival.assumedApp" description="Above an answer that assumes something">
            You were not sure about the app. This is the answer for the store that came with the phone.
          </Translate>
        </p>
      )}
      {arrival.work === notSureWhich && (
        <p>
          <Translate id="arrival.assumedWork" description="Above an answer that assumes something">
            You were not sure about a work profile. This is the answer without one.
          </Translate>
        </p>
      )}
    </>
  );
}
