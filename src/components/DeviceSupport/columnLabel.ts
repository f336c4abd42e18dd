import {translate} from '@docusaurus/Translate';
import type {Question} from '../../domain/support/supportTable';

/** The heads of the columns, as questions a reader would ask. */
export function columnLabel(column: Question): string {
  switch (column) {
    case 'client':
      return translate({
        id: 'matrix.client',
        message: 'Can show the QR code',
        description: 'Column: the device you sign in on (client role)',
      });
    case 'client-create':
      return translate({
        id: 'matrix.clientCreate',
        message: 'Can show it to create a passkey on the phone',
        description: 'Column: the device you register on (client role)',
      });
    case 'authenticator':
      return translate({
        id: 'matrix.authenticator',
        message: 'Can scan it and answer with a passkey',
        description: 'Column: the device with the passkey (authenticator role)',
      });
    case 'authenticator-create':
      return translate({
        id: 'matrix.authenticatorCreate',
        message: 'Can scan it and create a passkey',
        description: 'Column: the device that gets the passkey (authenticator role)',
      });
    case 'linking':
      return translate({
        id: 'matrix.linking',
        message: 'Can skip the code next time',
        description: 'Column: linking, also called remembering the phone',
      });
    case 'scan':
      return translate({
        id: 'matrix.scan',
        message: 'Reads the code and opens the sign-in',
        description: 'Column: an app that scans codes',
      });
  }
}
