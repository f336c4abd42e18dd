import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './Doors.module.css';

interface Door {
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

function doors(): readonly Door[] {
  return [
    {
      to: '/devices/',
      title: translate({id: 'door.devices', message: 'Which devices work together', description: 'Door'}),
      text: translate({
        id: 'door.devicesText',
        message: 'Computers, phones and browsers, each answer with its source and date.',
        description: 'Door',
      }),
    },
    {
      to: '/devices/pair/',
      title: translate({
        id: 'door.pair',
        message: 'Does this computer work with that phone?',
        description: 'Door',
      }),
      text: translate({
        id: 'door.pairText',
        message: 'Name the two, and see whether it works, why, and the steps.',
        description: 'Door',
      }),
    },
    {
      to: '/help/privacy/why-does-my-computer-know-about-my-phone/',
      title: translate({
        id: 'door.privacy',
        message: 'Why does my computer know my phone?',
        description: 'Door',
      }),
      text: translate({
        id: 'door.privacyText',
        message: 'What is shared, with whom, and how to make a computer forget it.',
        description: 'Door',
      }),
    },
    {
      to: '/agents/',
      title: translate({id: 'door.agents', message: 'For support agents', description: 'Door'}),
      text: translate({
        id: 'door.agentsText',
        message: 'What to ask on a call, in which order, and when to stop.',
        description: 'Door',
      }),
    },
    {
      to: '/teams/',
      title: translate({id: 'door.teams', message: 'For teams', description: 'Door'}),
      text: translate({
        id: 'door.teamsText',
        message: 'Help texts for your customers, briefing support, and what a site can know.',
        description: 'Door',
      }),
    },
  ];
}

/** Doors to what exists, and to nothing else. */
export function Doors(): ReactNode {
  return (
    <section aria-labelledby="more">
      <Heading as="h2" id="more">
        <Translate id="door.more" description="Front door: last heading">
          More
        </Translate>
      </Heading>
      <ul className={styles.doors}>
        {doors().map(({to, title, text}) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
