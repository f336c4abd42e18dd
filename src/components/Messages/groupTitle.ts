import {translate} from '@docusaurus/Translate';
import type {MessageGroup} from '../../domain/views/messageView';

/** Which screen says it. */
export function groupTitle(device: MessageGroup['device']): string {
  switch (device) {
    case 'computer':
      return translate({
        id: 'messages.computer',
        message: 'On the computer',
        description: 'Group of messages: windows of the browser or the system',
      });
    case 'phone':
      return translate({
        id: 'messages.phone',
        message: 'On the phone',
        description: 'Group of messages on the phone',
      });
    case 'site':
      return translate({
        id: 'messages.site',
        message: 'On the page of the site',
        description: 'Group of messages that websites print',
      });
    case 'log':
      return translate({
        id: 'messages.log',
        message: 'In logs, for developers',
        description: 'Group of messages that only developers see',
      });
  }
}
