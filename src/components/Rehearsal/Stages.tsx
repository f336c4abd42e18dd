import Translate from '@docusaurus/Translate';
import {useCallback, useState, type ReactNode} from 'react';
import {makeTestPasskey} from '../../browser/testPasskey';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {useRequest} from '../../hooks/useRequest';
import {useToday} from '../../hooks/useToday';
import {EndText} from '../Ceremony/EndText';
import {RequestButton} from '../Ceremony/RequestButton';
import {DeleteSteps} from './DeleteSteps';
import {PasskeyFacts} from './PasskeyFacts';
import {SignIn} from './SignIn';
import {testName} from './testName';
import styles from './styles.module.css';

interface StagesProps {
  readonly providers: readonly ProviderName[];
  /** The safety questions were both answered with no. */
  readonly isReady: boolean;
}

/** First the passkey, then the sign-in with it; it is forgotten here at the end, and stays on the phone. */
export function Stages({providers, isReady}: StagesProps): ReactNode {
  const name = testName(useToday());
  const [hasMade, setHasMade] = useState(false);
  const make = useCallback((signal: AbortSignal) => makeTestPasskey(name, signal), [name]);
  const {current, start, stop, clear} = useRequest(make);
  const made =
    current.state === 'ended' && current.result.kind === 'answered' ? current.result.value : undefined;
  return (
    <div className={styles.stages}>
      {!made && (
        <>
          <p>
            <Translate
              id="rehearsal.before"
              description="Before a test passkey is made"
              values={{name: <strong>{name}</strong>}}>
              {'The passkey will be called {name}. It stays on the phone until you delete it there.'}
            </Translate>
          </p>
          <RequestButton
            isReady={isReady}
            isRunning={current.state === 'running'}
            onStart={start}
            onStop={stop}
            label={
              <Translate id="rehearsal.make" description="Button: makes a test passkey">
                1. Make a test passkey
              </Translate>
            }
          />
        </>
      )}
      {current.state === 'ended' && current.result.kind !== 'answered' && <EndText ended={current.result} />}
      {made && (
        <>
          <PasskeyFacts made={made} providers={providers} />
          <SignIn made={made} isReady={isReady} />
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              setHasMade(true);
              clear();
            }}>
            <Translate id="rehearsal.clear" description="Button: forgets a rehearsal">
              Clear this page
            </Translate>
          </button>
        </>
      )}
      {/* It is on the phone whatever is forgotten here. */}
      {(made || hasMade) && <DeleteSteps name={name} />}
    </div>
  );
}
