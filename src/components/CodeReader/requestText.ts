import {translate} from '@docusaurus/Translate';
import type {FidoQr, RequestType} from '../../domain/fidoQr/fidoQr';

function typeText(type: RequestType): string {
  switch (type) {
    case 'ga':
      return translate({id: 'fidoFact.ga', message: 'To sign in (ga).', description: 'What a code is for'});
    case 'mc':
      return translate({
        id: 'fidoFact.mc',
        message: 'To make a new passkey (mc).',
        description: 'What a code is for',
      });
    case 'dcp':
      return translate({
        id: 'fidoFact.dcp',
        message: 'To show a digital credential (dcp).',
        description: 'What a code is for',
      });
  }
}

/** What a code asks for. It is a hint for the words on the phone, and binds nobody. */
export function requestText({requestType, requestTypeSaid}: FidoQr): string {
  switch (requestTypeSaid) {
    case 'none':
      return translate({
        id: 'fidoFact.typeNotSaid',
        message: 'The code does not say. Phones take that as a sign-in.',
        description: 'What a code is for',
      });
    case 'unknown':
      return translate({
        id: 'fidoFact.typeUnknown',
        message: 'Something that this page does not know. Phones take that as a sign-in.',
        description: 'What a code is for',
      });
    case 'ga':
    case 'mc':
    case 'dcp':
      return typeText(requestType);
  }
}
