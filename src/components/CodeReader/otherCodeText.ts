import {translate} from '@docusaurus/Translate';
import type {RecognisedCode} from '../../domain/fidoQr/recogniseCode';

/** What a code is for that is no sign-in code of a passkey. What may be secret in it is not shown. */
export function otherCodeText(code: RecognisedCode): string {
  switch (code.kind) {
    case 'fido':
      return translate({
        id: 'otherCode.fido',
        message: 'It begins like a passkey sign-in code, and is none.',
        description: 'What a code is for',
      });
    case 'bare-digits':
      return translate({
        id: 'otherCode.bareDigits',
        message:
          'These look like the digits of a sign-in code. Write FIDO:/ in front of them, and read it again.',
        description: 'What a code is for',
      });
    case 'otpauth':
      return translate({
        id: 'otherCode.otpauth',
        message:
          'It sets up an app that shows six digits. It holds the secret of those digits, which is not shown here. It is no passkey.',
        description: 'What a code is for',
      });
    case 'wifi':
      return translate({
        id: 'otherCode.wifi',
        message: 'It joins a Wi-Fi network. It may hold the password of it, which is not shown here.',
        description: 'What a code is for',
      });
    case 'whatsapp':
      return translate({
        id: 'otherCode.whatsapp',
        message:
          'It links a computer to a WhatsApp account. Its content is not shown here. Scan such a code only in your own WhatsApp, for your own computer.',
        description: 'What a code is for',
      });
    case 'account-link':
      return translate({
        id: 'otherCode.account',
        message:
          'It links a device to an account of a messenger. Its content is not shown here. Scan such a code only in your own app, for your own device.',
        description: 'What a code is for',
      });
    case 'matter':
      return translate({
        id: 'otherCode.matter',
        message: 'It sets up a device of a smart home (Matter). Its content is not shown here.',
        description: 'What a code is for',
      });
    case 'dpp':
      return translate({
        id: 'otherCode.dpp',
        message: 'It brings a device into a Wi-Fi network (DPP). Its content is not shown here.',
        description: 'What a code is for',
      });
    case 'contact':
      return translate({
        id: 'otherCode.contact',
        message: 'It holds a contact. Its content is not shown here.',
        description: 'What a code is for',
      });
    case 'web-address':
      return translate(
        {
          id: 'otherCode.web',
          message:
            'It opens a web page at {host} ({protocol}). The rest of the address is not shown, since it may hold a secret. Type addresses that matter yourself.',
          description: 'What a code is for; the host is text, not a link',
        },
        {host: code.host, protocol: code.protocol.replace(':', '')},
      );
    case 'payment-or-other-link':
      return translate(
        {
          id: 'otherCode.link',
          message: 'It is a link for an app, of the kind “{scheme}”. Its content is not shown here.',
          description: 'What a code is for',
        },
        {scheme: code.scheme},
      );
    case 'text':
      return translate(
        {
          id: 'otherCode.text',
          message: 'It holds {length} characters of text. They are not shown here.',
          description: 'What a code is for',
        },
        {length: code.length},
      );
  }
}
