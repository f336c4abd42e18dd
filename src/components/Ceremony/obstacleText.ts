import {translate} from '@docusaurus/Translate';
import type {Obstacle} from '../../browser/passkeyRequest';

/** Why a passkey cannot be asked for on this page, and what to do. */
export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'insecure':
      return translate({
        id: 'ceremony.insecure',
        message: 'This page did not come by https, so browsers give it no passkeys. Open it by https.',
        description: 'Why a request cannot be made',
      });
    case 'missing':
      return translate({
        id: 'ceremony.missing',
        message: 'This browser does not know passkeys. Try it in an up-to-date browser.',
        description: 'Why a request cannot be made',
      });
    case 'frame':
      return translate({
        id: 'ceremony.frame',
        message:
          'This page stands inside another page, which does not let it ask for passkeys. Open it in a tab of its own.',
        description: 'Why a request cannot be made',
      });
    case 'policy':
      return translate({
        id: 'ceremony.policy',
        message:
          'The headers of this copy of the help do not let this page ask for passkeys. Tell whoever runs it.',
        description: 'Why a request cannot be made',
      });
  }
}
