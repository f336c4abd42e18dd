/**
 * What kind of text a code holds. Of the text itself only what cannot be secret is carried: the host of
 * an address, the scheme of a link, a length.
 */
export type RecognisedCode =
  | {
      readonly kind:
        | 'fido'
        | 'bare-digits'
        | 'otpauth'
        | 'wifi'
        | 'whatsapp'
        | 'account-link'
        | 'matter'
        | 'dpp'
        | 'contact';
    }
  | {readonly kind: 'web-address'; readonly protocol: 'http:' | 'https:'; readonly host: string}
  /** `scheme` in small letters. */
  | {readonly kind: 'payment-or-other-link'; readonly scheme: string}
  /** `length` in UTF-16 units, without white space around the text. */
  | {readonly kind: 'text'; readonly length: number};

const shapes = [
  {kind: 'fido', shape: /^fido:/i},
  // The shortest sign-in code has two keys in it, and so more digits than any other number.
  {kind: 'bare-digits', shape: /^\d{100,}$/},
  {kind: 'otpauth', shape: /^otpauth(?:-migration)?:/i},
  {kind: 'wifi', shape: /^wifi:/i},
  // The phone app links a computer with such a text, or with an address that ends in one.
  {kind: 'whatsapp', shape: /^\d@[\w+/=-]{8,},/},
  {kind: 'whatsapp', shape: /^https?:\/\/(?:www\.)?wa\.me\/settings\/linked_devices(?![\w-])/i},
  {kind: 'account-link', shape: /^(?:sgnl:\/\/linkdevice|tg:\/\/login|tsdevice:|line:\/\/au\/|weixin:)/i},
  {kind: 'matter', shape: /^mt:/i},
  {kind: 'dpp', shape: /^dpp:/i},
  {kind: 'contact', shape: /^(?:begin:vcard\b|mecard:)/i},
] as const;

/** As long as the name of a host can be (RFC 1035), and a port. */
const longestHost = 253 + ':65535'.length;

function readAddress(text: string): RecognisedCode | undefined {
  const match = /^(https?):\/\//i.exec(text);
  if (!match) return undefined;
  try {
    const {host} = new URL(text);
    const protocol = match[1]!.length === 5 ? 'https:' : 'http:';
    return host.length <= longestHost ? {kind: 'web-address', protocol, host} : undefined;
  } catch {
    return undefined;
  }
}

/** Links for apps that codes often hold. */
const schemes: readonly string[] = [
  'bitcoin',
  'bitcoincash',
  'ethereum',
  'facetime',
  'geo',
  'intent',
  'lightning',
  'litecoin',
  'mailto',
  'market',
  'openid',
  'openid4vp',
  'sgnl',
  'sip',
  'sms',
  'smsto',
  'tel',
  'tg',
  'upi',
  'webcal',
  'whatsapp',
];

/** Tells what kind of code a decoded text comes from, so that a page can say what it is for. */
export function recogniseCode(text: string): RecognisedCode {
  const trimmed = text.trim();
  const known = shapes.find(({shape}) => shape.test(trimmed));
  if (known) return {kind: known.kind};
  const address = readAddress(trimmed);
  if (address) return address;
  const scheme = /^([a-z][a-z0-9+.-]{1,30}):/i.exec(trimmed)?.[1]?.toLowerCase();
  // Any word may stand before a colon, and be a secret: only schemes that are known are told.
  if (scheme !== undefined && schemes.includes(scheme)) return {kind: 'payment-or-other-link', scheme};
  return {kind: 'text', length: trimmed.length};
}
