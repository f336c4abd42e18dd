import {translate} from '@docusaurus/Translate';
import type {Capability, PairCapability} from '../../schema/capability';
import {apiNames} from '../ApiSupport/apiNames';
import {columnLabel} from '../DeviceSupport/columnLabel';

const description = 'What a claim says of a product, followed by yes, no or partly';

function pairWords(capability: PairCapability): string {
  switch (capability) {
    case 'client.hybrid.get':
      return columnLabel('client');
    case 'auth.hybrid.get':
      return columnLabel('authenticator');
    case 'client.remembers-phone':
    case 'auth.allows-remembering':
      return columnLabel('linking');
    case 'client.hybrid.create':
      return translate({
        id: 'capability.clientCreate',
        message: 'Can show a QR code that saves a new passkey on the phone',
        description,
      });
    case 'auth.hybrid.create':
      return translate({
        id: 'capability.authCreate',
        message: 'Can scan it and save a new passkey',
        description,
      });
    case 'scan.fido':
      return translate({id: 'capability.scan', message: 'Can read the QR code', description});
    case 'channel.websocket':
      return translate({id: 'capability.websocket', message: 'Connects over the internet', description});
    case 'channel.ble':
      return translate({id: 'capability.ble', message: 'Connects without internet', description});
    case 'relay.google':
      return translate({id: 'capability.relayGoogle', message: 'Uses Google’s relay', description});
    case 'relay.apple':
      return translate({id: 'capability.relayApple', message: 'Uses Apple’s relay', description});
    case 'detect.capabilities':
      return translate({
        id: 'capability.detect',
        message: 'Tells a web page whether it can offer the phone',
        description,
      });
  }
}

const isApi = (capability: Capability): capability is keyof typeof apiNames => capability in apiNames;

/** The question that a claim answers, in the words of the tables where it stands in one. */
export function questionWords(capability: Capability): string {
  return isApi(capability)
    ? translate(
        {id: 'capability.api', message: 'Lets a web page use {name}', description},
        {name: apiNames[capability]},
      )
    : pairWords(capability);
}
