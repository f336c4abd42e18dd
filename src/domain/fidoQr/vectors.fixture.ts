import {encodeDigits} from './encodeDigits';
import type {FidoQr} from './fidoQr';

interface ValidVector {
  readonly name: string;
  readonly text: string;
  /** The bytes behind the digits, where a source says them. */
  readonly hex?: string;
  readonly code: FidoQr;
}

const chrome: FidoQr = {
  requestType: 'mc',
  requestTypeSaid: 'mc',
  issuedAt: 1666589051,
  isTimeSaid: true,
  knownTunnelDomains: 2,
  supportsLinking: true,
  dataChannels: ['websocket'],
  dataChannelsSaid: 'none',
  unknownKeys: [],
  otherKeys: 0,
};

/** Codes found in public code; each was good for one attempt, years ago. */
export const validVectors: readonly ValidVector[] = [
  {
    name: 'Chrome, October 2022',
    text: 'FIDO:/162870791865632382552704231438327900152302540348097243854039966655366469794954476199158014113179232779520163209900691930075274801398564434658077048963842109321447142660',
    hex: 'a600582103dd39afaf50b1b5b05ac1dad0b2848a00c0f6ec4e65a25687ca4f3c71dae50bea0150871bcec9c1227f91ccb86c9ffacd9eac0202031a6356217b04f505626d63',
    code: chrome,
  },
  {
    name: 'Chromium 145, August 2026',
    text: 'FIDO:/258473327900755586143665566879417871127860505704909541444130070144141296274130454836270492384743490254202060441129710420074451564345311200244582987727618109321447142404',
    hex: 'a600582103d45b429353155044dacd79138b69b2fc0eeada870e5cc00adcc5668b0d2ece8201507370fa2265ab414ac947b82e750e22a50202031a6a72de0004f405626d63',
    code: {...chrome, issuedAt: 1785912832, supportsLinking: false},
  },
  {
    name: 'Safari on iOS, December 2022',
    text: 'FIDO:/089962132878132862898875319509818655951233947060166026934941652203853844930597225184066237811614893181300344014421205790072080843938838513707157859599106109321447142404',
    hex: 'a600582102f61f4ae0ac101efd66c6c728d059c7c6212cecfab79109c01c56a87099887d440150f052eb83c3ff0421b46ae118fb4a928f0202031a6396b23004f405626d63',
    code: {...chrome, issuedAt: 1670820400, supportsLinking: false},
  },
  {
    name: 'CTAP 2.3 with key 6 and a key that means nothing, May 2026',
    text: 'FIDO:/526655166081926790466861943578209849612861246703166115785136344826622391203681835852636216363878009120090945677715803150062612644112453027276793616139010001418644039521330016776985',
    hex: 'a7005821021bbbd2af0fab1596103e86e66aa242b0e6d935c8982229fe106aecdef3542049015097aa809b276911764f20b2921b6c75390202031a6a19e8600562676106810019ffff00',
    code: {
      ...chrome,
      requestType: 'ga',
      requestTypeSaid: 'ga',
      issuedAt: 1780082784,
      supportsLinking: null,
      dataChannelsSaid: 'list',
      unknownKeys: [65535],
    },
  },
  {
    name: 'a sign-in, May 2024',
    text: 'FIDO:/144519942798050940878582488612106138031714230513094139379299368895081878828178926639100664952474023496122943190653681470073382838502067711648524250383106107096654083332',
    code: {...chrome, requestType: 'ga', requestTypeSaid: 'ga', issuedAt: 1715823145},
  },
  {
    name: 'the keys 0 and 1 alone',
    text: 'FIDO:/21451485302227106379487559113723092434570048571579929725294386093726313840430492013630000000134226708900000000000000000000000000000000',
    code: {
      requestType: 'ga',
      requestTypeSaid: 'none',
      issuedAt: null,
      isTimeSaid: false,
      knownTunnelDomains: null,
      supportsLinking: null,
      dataChannels: ['websocket'],
      dataChannelsSaid: 'none',
      unknownKeys: [],
      otherKeys: 0,
    },
  },
];

/** Key 0 (33 bytes) and key 1 (16 bytes) of the first code, each with its key. */
export const key0 = '00582103dd39afaf50b1b5b05ac1dad0b2848a00c0f6ec4e65a25687ca4f3c71dae50bea';
export const key1 = '0150871bcec9c1227f91ccb86c9ffacd9eac';

export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The code that holds these bytes. */
export const codeWith = (hex: string): string => `FIDO:/${encodeDigits(fromHex(hex))}`;

/** A code with the required keys and others: up to 21 keys, as hex. */
export const codeWithKeys = (...others: readonly string[]): string =>
  codeWith(`${(0xa2 + others.length).toString(16)}${key0}${key1}${others.join('')}`);
