import {createHash, createSign, generateKeyPairSync, verify} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {derToRaw} from './derToRaw';
import {assertionChecks, judgeAssertion} from './judgeAssertion';
import {providerNames} from './providerNames';
import {readAuthenticatorData, toHex} from './readAuthenticatorData';

const hostHash = createHash('sha256').update('help.example').digest();

/** Authenticator data with these flags; with an AAGUID behind them, where one is given. */
const data = (flags: number, aaguid: readonly number[] = []) =>
  new Uint8Array([...hostHash, flags, 0, 0, 1, 2, ...aaguid]);

describe('authenticator data', () => {
  it('tells host, flags and counter', () => {
    expect(readAuthenticatorData(data(0b0001_1101))).toEqual({
      rpIdHash: toHex(hostHash),
      flags: {userPresent: true, userVerified: true, backupEligible: true, backedUp: true},
      signCount: 258,
    });
  });

  it.each([
    [0, [false, false, false, false]],
    [0b0000_0001, [true, false, false, false]],
    [0b0000_0100, [false, true, false, false]],
    [0b0000_1000, [false, false, true, false]],
    [0b0001_0000, [false, false, false, true]],
  ])('flags %i', (flags, expected) => {
    const read = readAuthenticatorData(data(flags))?.flags;
    expect([read?.userPresent, read?.userVerified, read?.backupEligible, read?.backedUp]).toEqual(expected);
  });

  it('names the store of a passkey that was made', () => {
    const aaguid = [
      0xd5, 0x48, 0x82, 0x6e, 0x79, 0xb4, 0xdb, 0x40, 0xa3, 0xd8, 0x11, 0x11, 0x6f, 0x7e, 0x83, 0x49,
    ];
    const read = readAuthenticatorData(data(0b0100_0001, aaguid))?.aaguid;
    expect(read).toBe('d548826e-79b4-db40-a3d8-11116f7e8349');
    expect(providerNames(realData).find((provider) => provider.aaguid === read)?.name).toBe('Bitwarden');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte too few', data(1).subarray(0, 36)],
    ['no room for the store that the flags promise', data(0b0100_0001)],
  ])('of %s is none', (_name, bytes) => {
    expect(readAuthenticatorData(bytes)).toBeUndefined();
  });

  it('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 80}), (bytes) => {
        const read = readAuthenticatorData(bytes);
        expect(read === undefined || read.rpIdHash.length === 64).toBe(true);
      }),
    );
  });
});

describe('a signature in DER', () => {
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});

  it('becomes one that verifies', () => {
    for (let i = 0; i < 300; i += 1) {
      const message = Buffer.from(`message ${i}`);
      const raw = derToRaw(createSign('sha256').update(message).sign(privateKey));
      expect(raw).toHaveLength(64);
      expect(verify('sha256', message, {key: publicKey, dsaEncoding: 'ieee-p1363'}, raw!)).toBe(true);
    }
  });

  it('may have numbers of few bytes, and zeros in front', () => {
    const raw = derToRaw(new Uint8Array([0x30, 7, 2, 1, 5, 2, 2, 0, 0x80]));
    const expected = new Uint8Array(64);
    expected[31] = 5;
    expected[63] = 0x80;
    expect(raw).toEqual(expected);
  });

  it.each([
    ['nothing', []],
    ['no sequence', [0x31, 6, 2, 1, 1, 2, 1, 1]],
    ['a wrong length', [0x30, 7, 2, 1, 1, 2, 1, 1]],
    ['one number', [0x30, 3, 2, 1, 1]],
    ['an empty number', [0x30, 5, 2, 0, 2, 1, 1]],
    ['a number that ends too late', [0x30, 6, 2, 1, 1, 2, 9, 1]],
    ['three numbers', [0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1]],
    ['a number of 33 bytes', [0x30, 38, 2, 33, ...Array<number>(33).fill(1), 2, 1, 1]],
  ])('%s is none', (_name, bytes) => {
    expect(derToRaw(new Uint8Array(bytes))).toBeUndefined();
  });

  it('of any bytes never throws', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 90}), (bytes) => void derToRaw(bytes)));
  });
});

describe('an answer of a passkey', () => {
  const expected = {challenge: 'Zm9v', origin: 'https://help.example', hostHash: toHex(hostHash)};
  const client = {type: 'webauthn.get', challenge: 'Zm9v', origin: 'https://help.example'};
  const given = {
    clientData: JSON.stringify(client),
    authenticatorData: readAuthenticatorData(data(0b101)),
    signatureIsValid: true,
  };
  const failedIn = (over: Partial<typeof given> | {signatureIsValid: undefined}) => {
    const outcome = judgeAssertion(expected, {...given, ...over});
    return assertionChecks.filter((check) => outcome[check] !== 'passed');
  };

  it('passes where all is right', () => {
    expect(failedIn({})).toEqual([]);
  });

  it.each([
    ['type', {clientData: JSON.stringify({...client, type: 'webauthn.create'})}],
    ['challenge', {clientData: JSON.stringify({...client, challenge: 'YmFy'})}],
    ['origin', {clientData: JSON.stringify({...client, origin: 'https://evil.example'})}],
    ['present', {authenticatorData: readAuthenticatorData(data(0b100))}],
    ['verified', {authenticatorData: readAuthenticatorData(data(0b001))}],
    ['signature', {signatureIsValid: false}],
  ])('fails in its %s alone', (check, over) => {
    expect(failedIn(over)).toEqual([check]);
  });

  it('fails in its host, where it is for another one', () => {
    const outcome = judgeAssertion({...expected, hostHash: '00'}, given);
    expect(outcome.host).toBe('failed');
  });

  it('has a signature that was not checked, where it could not be', () => {
    expect(judgeAssertion(expected, {...given, signatureIsValid: undefined}).signature).toBe('not-checked');
  });

  it.each(['', 'null', '[]', '"x"', '{'])('fails where the data of the client is %j', (clientData) => {
    expect(failedIn({clientData})).toEqual(['type', 'challenge', 'origin']);
  });
});
