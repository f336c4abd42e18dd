import {translate} from '@docusaurus/Translate';
import {cameraProblemText} from '../components/CodeReader/cameraProblemText';
import {Found} from '../components/CodeReader/Found';
import type {CodeFound} from '../components/CodeReader/readCode';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

const found = (id: string, label: string, code: CodeFound): State => ({
  id,
  label,
  facts: 'example',
  needs: 'script',
  view: <Found found={code} onClear={nothing} />,
});

export const shownCodeReader = (): Shown => ({
  name: 'CodeReader',
  isSmall: true,
  what: translate({
    id: 'show.codeReader',
    message: 'What a sign-in code says, without its secret. Only results are here: nothing can be read in.',
    description,
  }),
  states: [
    found(
      'sign-in',
      translate({
        id: 'show.codeReader.signIn',
        message: 'A sign-in code that may still be open',
        description,
      }),
      {
        kind: 'sign-in',
        age: {kind: 'not-said'},
        code: {
          requestType: 'ga',
          requestTypeSaid: 'ga',
          issuedAt: null,
          isTimeSaid: false,
          knownTunnelDomains: 2,
          supportsLinking: false,
          dataChannels: ['websocket'],
          dataChannelsSaid: 'none',
          unknownKeys: [],
          otherKeys: 0,
        },
      },
    ),
    found(
      'broken',
      translate({id: 'show.codeReader.broken', message: 'A code with a fault in it', description}),
      {
        kind: 'broken',
        problem: {kind: 'missing-key', key: 1},
      },
    ),
    found('other', translate({id: 'show.codeReader.other', message: 'Another kind of code', description}), {
      kind: 'other',
      recognised: {kind: 'wifi'},
    }),
    {
      id: 'no-camera',
      label: translate({id: 'show.codeReader.camera', message: 'The camera was refused', description}),
      view: <p>{cameraProblemText('denied')}</p>,
    },
  ],
});
