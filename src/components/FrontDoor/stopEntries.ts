import {translate} from '@docusaurus/Translate';
import type {Leg} from '../../schema/vocabulary';

interface Entry {
  readonly to: string;
  readonly label: string;
}

/** What a reader may see at each stop, in their words, and where it is answered. */
export function stopEntries(): Readonly<Record<Leg, readonly Entry[]>> {
  return {
    offer: [
      {
        to: '/help/fix/what-is-this-qr-code/',
        label: translate({
          id: 'door.whatIsThis',
          message: 'A QR code appeared. What is it?',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/no-phone-option/',
        label: translate({id: 'door.noPhone', message: 'It offers no phone', description: 'Front door'}),
      },
      {
        to: '/help/fix/computer-has-no-bluetooth/',
        label: translate({
          id: 'door.noBluetooth',
          message: 'My computer has no Bluetooth',
          description: 'Front door',
        }),
      },
    ],
    scan: [
      {
        to: '/help/fix/how-to-scan-the-code/',
        label: translate({
          id: 'door.howToScan',
          message: 'I don’t know how to scan',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/camera-does-not-read-the-code/',
        label: translate({
          id: 'door.camera',
          message: 'The camera doesn’t read the code',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/camera-shows-a-link/',
        label: translate({
          id: 'door.link',
          message: 'The camera shows a link. And now?',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/scanner-app-does-not-work/',
        label: translate({
          id: 'door.scanner',
          message: 'My scanner app doesn’t work',
          description: 'Front door',
        }),
      },
    ],
    proximity: [
      {
        to: '/help/fix/bluetooth-is-off/',
        label: translate({
          id: 'door.bluetoothOff',
          message: 'Bluetooth is off, or it asks for it',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/bluetooth-is-off-at-work/',
        label: translate({
          id: 'door.bluetoothWork',
          message: 'Bluetooth is switched off at work',
          description: 'Front door',
        }),
      },
    ],
    relay: [
      {
        to: '/help/fix/stuck-on-connecting/',
        label: translate({
          id: 'door.connecting',
          message: 'It says “Connecting” and goes no further',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/no-internet-on-one-device/',
        label: translate({
          id: 'door.offline',
          message: 'One device has no internet',
          description: 'Front door',
        }),
      },
    ],
    passkey: [
      {
        to: '/help/fix/no-passkey-on-my-phone/',
        label: translate({
          id: 'door.noPasskey',
          message: 'The phone says there is no passkey',
          description: 'Front door',
        }),
      },
      {
        to: '/help/fix/passkey-in-another-password-app/',
        label: translate({
          id: 'door.otherApp',
          message: 'My passkey is in another app',
          description: 'Front door',
        }),
      },
    ],
    site: [
      {
        to: '/help/fix/site-refused/',
        label: translate({
          id: 'door.refused',
          message: 'The phone finished, the site says no',
          description: 'Front door',
        }),
      },
    ],
  };
}
