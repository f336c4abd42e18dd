import {translate} from '@docusaurus/Translate';
import type {Leg} from '../../schema/vocabulary';

/** The stops of the flow in words. */
export function stopNames(): Readonly<Record<Leg, string>> {
  return {
    offer: translate({
      id: 'stop.offer',
      message: 'The computer shows a code',
      description: 'Stop 1 of the flow',
    }),
    scan: translate({
      id: 'stop.scan',
      message: 'The phone’s camera reads it',
      description: 'Stop 2 of the flow',
    }),
    proximity: translate({
      id: 'stop.proximity',
      message: 'Bluetooth shows that the phone is near',
      description: 'Stop 3 of the flow',
    }),
    relay: translate({
      id: 'stop.relay',
      message: 'Both connect over the internet',
      description: 'Stop 4 of the flow',
    }),
    passkey: translate({
      id: 'stop.passkey',
      message: 'You unlock the passkey on the phone',
      description: 'Stop 5 of the flow',
    }),
    site: translate({id: 'stop.site', message: 'The site lets you in', description: 'Stop 6 of the flow'}),
  };
}
