import {translate} from '@docusaurus/Translate';
import type {CodeAge} from '../../domain/fidoQr/ageOf';
import type {FidoQr} from '../../domain/fidoQr/fidoQr';
import type {Fact} from '../FactList';
import {ageText} from './ageText';
import {channelsText} from './channelsText';
import {requestText} from './requestText';

const notSaid = () =>
  translate({id: 'fidoFact.notSaid', message: 'The code does not say.', description: 'Part of a code'});

const timeText = ({issuedAt, isTimeSaid}: FidoQr, age: CodeAge) => {
  if (issuedAt !== null)
    return `${new Date(issuedAt * 1000).toISOString().replace('.000', '')} · ${ageText(age)}`;
  return isTimeSaid
    ? translate({
        id: 'fidoFact.absurdTime',
        message: 'A time that no calendar has.',
        description: 'Part of a code',
      })
    : notSaid();
};

const linkingText = (value: boolean | null) => {
  if (value === null) return notSaid();
  return value
    ? translate({
        id: 'fidoFact.linking',
        message: 'The computer says that it could. Chrome stopped doing so in 2025 and may still say it.',
        description: 'Part of a code: remembering the phone',
      })
    : translate({
        id: 'fidoFact.noLinking',
        message: 'The computer says that it cannot.',
        description: 'Part of a code: remembering the phone',
      });
};

const relayText = (count: number | null) =>
  count === null
    ? notSaid()
    : translate(
        {
          id: 'fidoFact.relays',
          message: '{count}. Two are assigned: Google’s and Apple’s (late 2026).',
          description: 'Part of a code: known relays',
        },
        {count},
      );

function unknownText({unknownKeys, otherKeys}: FidoQr): string {
  const named = [...unknownKeys.map(String), ...(otherKeys > 0 ? [`+${otherKeys}`] : [])].join(', ');
  return named === ''
    ? translate({id: 'fidoFact.noUnknown', message: 'None.', description: 'Part of a code: unknown keys'})
    : translate(
        {
          id: 'fidoFact.unknown',
          message: '{keys}. Phones have to ignore them; some clients add one on purpose.',
          description: 'Part of a code: unknown keys',
        },
        {keys: named},
      );
}

/** The parts of a sign-in code in words, with the keys of the map (CTAP 2.3, hybrid transports). */
export function fidoFacts(code: FidoQr, age: CodeAge): Fact[] {
  return [
    {
      term: 'key 5',
      name: translate({id: 'fidoFact.request', message: 'What it is for', description: 'Part of a code'}),
      value: requestText(code),
    },
    {
      term: 'key 3',
      name: translate({id: 'fidoFact.time', message: 'When it was made', description: 'Part of a code'}),
      value: timeText(code, age),
    },
    {
      term: 'key 4',
      name: translate({
        id: 'fidoFact.remember',
        message: 'Can the computer remember the phone?',
        description: 'Part of a code',
      }),
      value: linkingText(code.supportsLinking),
    },
    {
      term: 'key 6',
      name: translate({
        id: 'fidoFact.channels',
        message: 'How the two devices may talk',
        description: 'Part of a code',
      }),
      value: channelsText(code),
    },
    {
      term: 'key 2',
      name: translate({
        id: 'fidoFact.known',
        message: 'Relays that the computer knows',
        description: 'Part of a code',
      }),
      value: relayText(code.knownTunnelDomains),
    },
    {
      term: 'key 0',
      name: translate({id: 'fidoFact.key', message: 'Key of this attempt', description: 'Part of a code'}),
      value: translate({
        id: 'fidoFact.keyValid',
        message: 'A valid point on the curve P-256. It is used once.',
        description: 'Part of a code',
      }),
    },
    {
      term: 'key 1',
      name: translate({
        id: 'fidoFact.secret',
        message: 'Secret of this attempt',
        description: 'Part of a code',
      }),
      value: translate({
        id: 'fidoFact.hidden',
        message: '16 bytes, hidden. Whoever has them and stands nearby could answer or watch this sign-in.',
        description: 'Part of a code',
      }),
    },
    {
      term: '…',
      name: translate({id: 'fidoFact.others', message: 'Unknown keys', description: 'Part of a code'}),
      value: unknownText(code),
    },
  ];
}
