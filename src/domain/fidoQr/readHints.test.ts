import {describe, expect, it} from 'vitest';
import {readFidoQr} from './readFidoQr';
import {codeWithKeys} from './vectors.fixture';

const read = (...keys: string[]) => {
  const result = readFidoQr(codeWithKeys(...keys));
  return result.ok ? result.code : result.problem;
};

const wrong = (key: number, found: string, allowed: string[], item: number | null = null) => ({
  kind: 'wrong-type',
  key,
  item,
  found,
  allowed,
});

describe('a code may say', () => {
  it.each([
    ['how many tunnel services it knows', '0218ff', {knownTunnelDomains: 255}],
    ['that it knows none', '0200', {knownTunnelDomains: 0}],
    ['when it was made', '031a6356217b', {issuedAt: 1666589051, isTimeSaid: true}],
    ['the last second of 9999', '031b0000003afff4417f', {issuedAt: 253402300799, isTimeSaid: true}],
    ['a time after 9999', '031b0000003afff44180', {issuedAt: null, isTimeSaid: true}],
    ['a time that no number holds', '031bffffffffffffffff', {issuedAt: null, isTimeSaid: true}],
    ['that it can remember phones', '04f5', {supportsLinking: true}],
    ['a credential', '0563646370', {requestType: 'dcp', requestTypeSaid: 'dcp'}],
    ['a type nobody knows', '05624741', {requestType: 'ga', requestTypeSaid: 'unknown'}],
    ['no type', '0560', {requestType: 'ga', requestTypeSaid: 'unknown'}],
    ['both channels', '06820001', {dataChannels: ['websocket', 'ble'], dataChannelsSaid: 'list'}],
    [
      'channels nobody knows',
      '06850107010818ff',
      {dataChannels: ['ble', 'unknown'], dataChannelsSaid: 'list'},
    ],
    ['a huge channel', '06811bffffffffffffffff', {dataChannels: ['unknown']}],
    ['no channels', '0680', {dataChannels: ['websocket'], dataChannelsSaid: 'empty-list'}],
    ['key 6 of old', '06f5', {dataChannels: ['websocket'], dataChannelsSaid: 'old-boolean'}],
  ])('%s', (_name, hex, expected) => {
    expect(read(hex)).toMatchObject(expected);
  });

  it('keys that mean nothing, which are counted', () => {
    expect(read('19ffff00', '206161', '07f6', '616100', 'f500', 'f93c0000', '1bffffffffffffffff00')).toEqual(
      expect.objectContaining({unknownKeys: [-1, 7, 65535], otherKeys: 4}),
    );
  });

  it('and no word of it is carried', () => {
    const said = JSON.stringify(read('0566736563726574', '667365637265740a', '0766736563726574'));
    expect(said).toContain('"unknown"');
    expect(said).not.toContain('secret');
  });
});

describe('a wrong type is told by key:', () => {
  it.each([
    ['0220', wrong(2, 'negative', ['unsigned'])],
    ['021b0020000000000000', wrong(2, 'too-large', ['unsigned'])],
    ['02f94000', wrong(2, 'decimal', ['unsigned'])],
    ['0320', wrong(3, 'negative', ['unsigned'])],
    ['03c11a6356217b', wrong(3, 'tagged', ['unsigned'])],
    ['0401', wrong(4, 'unsigned', ['boolean'])],
    ['04f6', wrong(4, 'null', ['boolean'])],
    ['04f7', wrong(4, 'other', ['boolean'])],
    ['05426761', wrong(5, 'bytes', ['text'])],
    ['0600', wrong(6, 'unsigned', ['list', 'boolean'])],
    ['06a0', wrong(6, 'map', ['list', 'boolean'])],
    ['06820020', wrong(6, 'negative', ['unsigned'], 2)],
  ])('%s', (hex, problem) => {
    expect(read(hex)).toEqual(problem);
  });
});
