import {translate} from '@docusaurus/Translate';

interface Place {
  readonly to: string;
  readonly label: string;
}

/** The doors of the site, in the order of its readers. */
export function places(): readonly Place[] {
  return [
    {
      to: '/help/',
      label: translate({id: 'nav.help', message: 'Help', description: 'Main menu: help articles'}),
    },
    {
      to: '/devices/',
      label: translate({
        id: 'nav.devices',
        message: 'Which devices work',
        description: 'Main menu: support matrix',
      }),
    },
    {
      to: '/agents/',
      label: translate({id: 'nav.agents', message: 'For support agents', description: 'Main menu: agents'}),
    },
    {
      to: '/teams/',
      label: translate({id: 'nav.teams', message: 'For teams', description: 'Main menu: teams'}),
    },
  ];
}
