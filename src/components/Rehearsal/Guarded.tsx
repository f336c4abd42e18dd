import Translate from '@docusaurus/Translate';
import {useCallback, useState, type ReactNode} from 'react';
import {hostName} from '../../browser/pageAddress';
import {rehearsalPermitOf} from '../../domain/practice/permitOf';
import {practiceOf} from '../../domain/practice/practiceOf';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {useBrand} from '../../hooks/useBrand';
import {useFocusOn} from '../../hooks/useFocusOn';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {useToday} from '../../hooks/useToday';
import {PermitNote} from '../Ceremony/PermitNote';
import {permitText} from '../Ceremony/permitText';
import {GatedTool} from '../GatedTool';
import {DeleteSteps} from './DeleteSteps';
import {Stages} from './Stages';
import {testPasskeyName} from './testPasskeyName';

interface GuardedProps {
  readonly providers: readonly ProviderName[];
}

/** The rehearsal behind what has to be clear first: whether it may run here, and the safety questions. */
export function Guarded({providers}: GuardedProps): ReactNode {
  useOwnDocument();
  const name = testPasskeyName(useToday());
  const [hasMade, setHasMade] = useState(false);
  const onMade = useCallback(() => setHasMade(true), []);
  const [isSwitchedOn, setIsSwitchedOn] = useState(false);
  // The button to switch it on goes away with the press.
  const tool = useFocusOn<HTMLDivElement>(isSwitchedOn ? 'on' : undefined);
  const permit = rehearsalPermitOf(hostName(), practiceOf(useBrand()));
  if (permit !== 'on' && permit !== 'own-copy') {
    return (
      <PermitNote>
        <p>{permitText(permit)}</p>
      </PermitNote>
    );
  }
  if (permit === 'own-copy' && !isSwitchedOn) {
    return (
      <PermitNote>
        <p>
          <Translate id="rehearsal.ownCopy" description="On a copy on one's own computer">
            This copy runs on your own computer. The rehearsal is off until you switch it on for this visit.
          </Translate>
        </p>
        <button type="button" className="button-plain" onClick={() => setIsSwitchedOn(true)}>
          <Translate id="rehearsal.switchOn" description="Button on a copy on one's own computer">
            Switch it on
          </Translate>
        </button>
      </PermitNote>
    );
  }
  return (
    <div ref={tool} tabIndex={-1}>
      <GatedTool>
        <Stages providers={providers} name={name} onMade={onMade} />
      </GatedTool>
      {/* It is on the phone whatever happens to this page. */}
      {hasMade && <DeleteSteps name={name} />}
    </div>
  );
}
