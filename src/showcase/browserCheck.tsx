import {translate} from '@docusaurus/Translate';
import {ResultList} from '../components/BrowserCheck/ResultList';
import {Results} from '../components/BrowserCheck/Results';
import {judgeBrowser} from '../domain/browserCheck/judgeBrowser';
import type {Asked, Reading} from '../domain/browserCheck/reading';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

const said = <T,>(value: T): Asked<T> => ({outcome: 'answered', value});

const willing: Reading = {
  isSecure: true,
  isFramed: false,
  hasWebAuthn: true,
  capabilities: said({
    hybridTransport: true,
    userVerifyingPlatformAuthenticator: true,
    conditionalGet: true,
  }),
  unlock: said(true),
  autofill: said(true),
  bluetooth: said(true),
  bluetoothPolicy: 'allowed',
};

const unwilling: Reading = {
  ...willing,
  capabilities: said({
    hybridTransport: false,
    userVerifyingPlatformAuthenticator: false,
    conditionalGet: true,
  }),
  bluetooth: said(false),
};

const silent: Reading = {
  ...willing,
  capabilities: {outcome: 'missing'},
  unlock: {outcome: 'no-answer'},
  autofill: {outcome: 'failed'},
  bluetooth: {outcome: 'missing'},
};

const insecure: Reading = {...silent, isSecure: false, hasWebAuthn: false};

const list = (id: string, label: string, reading: Reading): State => ({
  id,
  label,
  facts: 'example',
  view: <ResultList results={judgeBrowser(reading)} />,
});

export const shownBrowserCheck = ({devices}: ShowcaseRecords): Shown => ({
  name: 'BrowserCheck',
  isSmall: true,
  what: translate({
    id: 'show.browserCheck',
    message:
      'What a browser answers about passkeys and phones. Here are example readings; yours is not asked.',
    description,
  }),
  states: [
    list(
      'available',
      translate({id: 'show.browserCheck.yes', message: 'All is available', description}),
      willing,
    ),
    list(
      'not-available',
      translate({id: 'show.browserCheck.no', message: 'No phone, no Bluetooth', description}),
      unwilling,
    ),
    list(
      'not-reported',
      translate({id: 'show.browserCheck.silent', message: 'Most is not reported', description}),
      silent,
    ),
    list(
      'insecure',
      translate({id: 'show.browserCheck.insecure', message: 'The page is not secure', description}),
      insecure,
    ),
    {
      id: 'results',
      label: translate({id: 'show.browserCheck.results', message: 'A whole result', description}),
      facts: 'example',
      needs: 'browser',
      view: (
        <Results
          reading={{...unwilling, device: {system: 'Windows', browser: 'Chrome', touchPoints: 0}}}
          number={1}
          devices={devices}
        />
      ),
    },
  ],
});
