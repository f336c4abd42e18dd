import Translate from '@docusaurus/Translate';
import {useCallback, type ReactNode} from 'react';
import {stopped} from '../../browser/passkeyRequest';
import {signInWithTest, type MadePasskey} from '../../browser/testPasskey';
import {useRequest} from '../../hooks/useRequest';
import {EndText} from '../Ceremony/EndText';
import {RequestButton} from '../Ceremony/RequestButton';
import {AnswerFacts} from './AnswerFacts';
import {checkAnswer} from './checkAnswer';

interface SignInProps {
  readonly made: MadePasskey;
}

/** Signs in with the test passkey, as often as wanted, and checks each answer in the page. */
export function SignIn({made}: SignInProps): ReactNode {
  const run = useCallback(
    async (signal: AbortSignal) => {
      const ended = await signInWithTest(made, signal);
      return ended.kind === 'answered' ? {...ended, value: await checkAnswer(made, ended.value)} : ended;
    },
    [made],
  );
  const {current, start, stop} = useRequest(run, stopped);
  return (
    <>
      <RequestButton
        request={current.state}
        onStart={start}
        onStop={stop}
        label={
          <Translate id="rehearsal.signIn" description="Button: signs in with a test passkey">
            2. Sign in with it
          </Translate>
        }
      />
      {current.state === 'ended' &&
        (current.result.kind === 'answered' ? (
          <AnswerFacts answer={current.result.value} />
        ) : (
          <>
            <p>
              <Translate id="rehearsal.onlyMade" description="A test passkey was made, and did not answer">
                The passkey was made, and the sign-in with it did not come back.
              </Translate>
            </p>
            <EndText ended={current.result} />
          </>
        ))}
    </>
  );
}
