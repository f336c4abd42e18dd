import {translate} from '@docusaurus/Translate';
import {EndText} from '../components/Ceremony/EndText';
import {PermitNote} from '../components/Ceremony/PermitNote';
import {permitText} from '../components/Ceremony/permitText';
import {RequestButton} from '../components/Ceremony/RequestButton';
import {nothing} from './nothing';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, or what a component is for';

const button = (id: string, label: string, request: 'idle' | 'running' | 'ended'): State => ({
  id,
  label,
  needs: 'script',
  view: (
    <RequestButton
      label={translate({id: 'dryRun.start', message: 'Start the dry run', description})}
      request={request}
      onStart={nothing}
      onStop={nothing}
    />
  ),
});

const permit = (id: 'off' | 'other-host' | 'no-host-name', label: string): State => ({
  id,
  label,
  view: (
    <PermitNote>
      <p>{permitText(id)}</p>
    </PermitNote>
  ),
});

export const shownCeremony = (): Shown => ({
  name: 'Ceremony',
  isSmall: true,
  what: translate({
    id: 'show.ceremony',
    message: 'What tools share that ask the browser for a passkey. The buttons of this page ask nothing.',
    description,
  }),
  states: [
    button(
      'idle',
      translate({id: 'show.ceremony.idle', message: 'Button, not pressed', description}),
      'idle',
    ),
    button(
      'running',
      translate({id: 'show.ceremony.running', message: 'While the window is open', description}),
      'running',
    ),
    {
      id: 'no-passkey',
      label: translate({id: 'show.ceremony.notAllowed', message: 'Ended: no passkey came', description}),
      view: <EndText ended={{kind: 'error', name: 'NotAllowedError'}} />,
    },
    {
      id: 'other-error',
      label: translate({id: 'show.ceremony.other', message: 'Ended: the browser failed', description}),
      view: <EndText ended={{kind: 'error', name: 'UnknownError'}} />,
    },
    {
      id: 'obstacle',
      label: translate({id: 'show.ceremony.obstacle', message: 'Nothing could be asked', description}),
      view: <EndText ended={{kind: 'obstacle', obstacle: 'insecure'}} />,
    },
    permit(
      'off',
      translate({id: 'show.ceremony.off', message: 'Off: the host declared nothing', description}),
    ),
    permit(
      'other-host',
      translate({id: 'show.ceremony.otherHost', message: 'Off: another host was declared', description}),
    ),
    permit(
      'no-host-name',
      translate({id: 'show.ceremony.number', message: 'Off: the address is a number', description}),
    ),
  ],
});
