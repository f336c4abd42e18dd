import {decodeDigits} from '../../src/domain/fidoQr/decodeDigits';
import {validVectors} from '../../src/domain/fidoQr/vectors.fixture';

interface ShownCode {
  readonly name: string;
  readonly text: string;
  /** What has to be said of each key. */
  readonly shows: Readonly<Record<string, string>>;
}

const shown: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'requestType:mc': {'key 5': 'make a new passkey'},
  'requestType:ga': {'key 5': 'sign in'},
};

/** Old dead codes of clients, which say when they were made, with what the reader has to say of them. */
export const vectors: readonly ShownCode[] = validVectors
  .filter(({code}) => code.issuedAt !== null)
  .map(({name, text, code}) => ({
    name,
    text,
    shows: {
      ...(code.requestTypeSaid === 'none'
        ? {'key 5': 'does not say'}
        : shown[`requestType:${code.requestType}`]),
      'key 3':
        code.issuedAt === null
          ? 'does not say'
          : new Date(code.issuedAt * 1000).toISOString().replace('.000', ''),
      'key 2': code.knownTunnelDomains === null ? 'does not say' : `${code.knownTunnelDomains}.`,
      'key 6': code.dataChannelsSaid === 'list' ? 'It offers' : 'does not say',
      'Unknown keys': code.unknownKeys.length === 0 ? 'None' : code.unknownKeys.join(', '),
    },
  }));

const lengthOfSecret = 16;

/** Forms in which a code or its secret could be found again: digits, hexadecimal, base64, a list of bytes. */
export function secretsOf(text: string): string[] {
  const digits = text.slice('FIDO:/'.length);
  const decoded = decodeDigits(digits);
  if (!decoded.ok) throw new Error('No code of a test');
  const bytes = Buffer.from(decoded.bytes);
  // Key 1 and the head of its 16 bytes (CBOR).
  const at = bytes.indexOf(Buffer.from([0x01, 0x50])) + 2;
  const secret = bytes.subarray(at, at + lengthOfSecret);
  return [
    digits.slice(0, 30),
    digits.slice(-30),
    secret.toString('hex'),
    secret.toString('base64').replace(/=+$/, ''),
    secret.toString('base64url'),
    [...secret].join(','),
  ];
}
