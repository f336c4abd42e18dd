import Translate from '@docusaurus/Translate';
import {useCallback, type ReactNode} from 'react';
import {stopped} from '../../browser/passkeyRequest';
import {makeTestPasskey} from '../../browser/testPasskey';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {useRequest} from '../../hooks/useRequest';
import {EndText} from '../Ceremony/EndText';
import {RequestButton} from '../Ceremony/RequestButton';
import {PasskeyFacts} from './PasskeyFacts';
import {SignIn} from './SignIn';
import styles from './styles.module.css';

interface StagesProps {
  readonly providers: readonly ProviderName[];
  /** Of the test passkey. */
  readonly name: string;
  /** Called when there is a passkey on the phone that has to be deleted. Must be stable between renders. */
  readonly onMade: () => void;
}

/** First the passkey, then the sign-in with it; it is forgotten here at the end, and stays on the phone. */
export function Stages({providers, name, onMade}: StagesProps): ReactNode {
  const make = useCallback(
    async (signal: AbortSignal) => {
      const ended = await makeTestPasskey(name, signal);
      if (ended.kind === 'answered') onMade();
      return ended;
    },
    [name, onMade],
  );
  const {current, start, stop, clear} = useRequest(make, stopped);
  const [again, focusAgain] = useFocusAgain<HTMLDivElement>();
  const result = current.state === 'ended' ? current.result : undefined;
  return (
    <div className={styles.stages} ref={again} tabIndex={-1}>
      {result?.kind === 'answered' ? (
        <>
          <PasskeyFacts made={result.value} providers={providers} />
          <SignIn made={result.value} />
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              clear();
              focusAgain();
            }}>
            <Translate id="rehearsal.clear" description="Button: forgets a rehearsal">
              Clear this page
            </Translate>
          </button>
        </>
      ) : (
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
            request={current.state}
            onStart={start}
            onStop={stop}
            label={
              <Translate id="rehearsal.make" description="Button: makes a test passkey">
                1. Make a test passkey
              </Translate>
            }
          />
          {result && <EndText ended={result} />}
        </>
      )}
    </div>
  );
}
