import type {Link, Operation} from '../../schema/vocabulary';
import {translate} from '@docusaurus/Translate';

/** What one link of the chain has to do, as a short statement. */
export function linkTitle(link: Link, operation: Operation): string {
  switch (link) {
    case 'offer':
      return translate({
        id: 'link.offer',
        message: 'The computer shows the QR code',
        description: 'Link of the chain',
      });
    case 'scan':
      return translate({
        id: 'link.scan',
        message: 'The phone reads the code',
        description: 'Link of the chain',
      });
    case 'channel':
      return translate({
        id: 'link.channel',
        message: 'Both connect over the internet',
        description: 'Link of the chain',
      });
    case 'relay':
      return translate({
        id: 'link.relay',
        message: 'A relay on the internet passes the messages on',
        description: 'Link of the chain',
      });
    case 'passkey':
      return operation === 'get'
        ? translate({
            id: 'link.passkey.get',
            message: 'The phone answers with the passkey',
            description: 'Link of the chain',
          })
        : translate({
            id: 'link.passkey.create',
            message: 'The phone saves the new passkey',
            description: 'Link of the chain',
          });
  }
}
