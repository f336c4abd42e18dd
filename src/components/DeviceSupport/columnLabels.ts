import {translate} from '@docusaurus/Translate';
import type {MatrixColumn} from '../../domain/support/applies';

/** The heads of the matrix, as questions a reader would ask. */
export function columnLabel(column: MatrixColumn): string {
  switch (column) {
    case 'client':
      return translate({
        id: 'matrix.client',
        message: 'Can show the QR code',
        description: 'Column: the device you sign in on (client role)',
      });
    case 'authenticator':
      return translate({
        id: 'matrix.authenticator',
        message: 'Can scan it and answer with a passkey',
        description: 'Column: the device with the passkey (authenticator role)',
      });
    case 'linking':
      return translate({
        id: 'matrix.linking',
        message: 'Can skip the code next time',
        description: 'Column: linking, also called remembering the phone',
      });
  }
}
