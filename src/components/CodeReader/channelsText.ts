import {translate} from '@docusaurus/Translate';
import type {DataChannel, FidoQr} from '../../domain/fidoQr/fidoQr';

function channelText(channel: DataChannel): string {
  switch (channel) {
    case 'websocket':
      return translate({
        id: 'fidoFact.websocket',
        message: 'over a relay on the internet',
        description: 'How two devices talk',
      });
    case 'ble':
      return translate({
        id: 'fidoFact.ble',
        message: 'over Bluetooth alone',
        description: 'How two devices talk',
      });
    case 'unknown':
      return translate({
        id: 'fidoFact.unknownChannel',
        message: 'a way that this page does not know',
        description: 'How two devices talk',
      });
  }
}

/** The ways in which the computer offers to talk (CTAP 2.3, key 6). */
export function channelsText({dataChannels, dataChannelsSaid}: FidoQr): string {
  switch (dataChannelsSaid) {
    case 'list':
      return translate(
        {id: 'fidoFact.channelList', message: 'It offers: {ways}.', description: 'How two devices talk'},
        {ways: dataChannels.map(channelText).join(', ')},
      );
    case 'empty-list':
    case 'none':
      return translate({
        id: 'fidoFact.channelDefault',
        message: 'The code does not say. That means: over a relay on the internet.',
        description: 'How two devices talk',
      });
    case 'old-boolean':
      return translate({
        id: 'fidoFact.oldBoolean',
        message:
          'A yes or no stands there, as in older codes of Chrome; it meant something else. So: over a relay on the internet.',
        description: 'How two devices talk',
      });
  }
}
