import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Ended} from '../../browser/passkeyRequest';
import {errorText} from './errorText';
import {obstacleText} from './obstacleText';

/** How a request ended that brought nothing: in words, with the name for those who search for it. */
export function EndText({ended}: {readonly ended: Exclude<Ended<unknown>, {kind: 'answered'}>}): ReactNode {
  return (
    <p role="alert">
      {ended.kind === 'obstacle' ? obstacleText(ended.obstacle) : errorText(ended.name)}{' '}
      {ended.kind === 'error' && /^\w{1,40}Error$/.test(ended.name) && (
        <span>
          <Translate
            id="ceremony.name"
            description="The name of an error, for developers"
            values={{name: <code>{ended.name}</code>}}>
            {'(Developers call it {name}.)'}
          </Translate>
        </span>
      )}
    </p>
  );
}
