import {describe, expect, it} from 'vitest';
import type {Claim} from '../../src/schema/claim';
import {realData} from '../realData';
import {compareWithBcd} from './bcd';

const altered = (id: string, over: Partial<Claim>) =>
  realData.claims.map((claim) => (claim.id === id ? {...claim, ...over} : claim));

describe('the Web-API claims', () => {
  it('say in all 8 × 5 cells what MDN’s data say', () => {
    expect(compareWithBcd(realData.claims)).toEqual({compared: 40, differences: []});
  });
});

describe('a claim that is changed', () => {
  it('is noticed by its version', () => {
    const claims = altered('chrome-api-hints', {range: {chrome: {from: '129'}}});
    expect(compareWithBcd(claims).differences).toEqual([
      'api.hints in chrome: our claim says "yes from 129", MDN says "yes from 128"',
    ]);
  });

  it('is noticed by its value', () => {
    const claims = altered('firefox-api-signal', {value: 'yes'});
    expect(compareWithBcd(claims).differences).toEqual([
      'api.signal in firefox: our claim says "yes", MDN says "no"',
    ]);
  });

  it('is noticed when it promises a web view more than it has', () => {
    const claims = altered('android-webview-api-signal', {value: 'yes'});
    expect(compareWithBcd(claims).differences).toEqual([
      'api.signal in android-webview: our claim says "yes from 132", MDN says "partial from 132"',
    ]);
  });

  it('is noticed when it is gone', () => {
    const claims = realData.claims.filter(({id}) => id !== 'safari-api-hints');
    expect(compareWithBcd(claims).differences).toEqual(['api.hints in safari: 0 claims, expected 1']);
  });

  it('is noticed when it is there twice', () => {
    const copy = realData.claims.find(({id}) => id === 'safari-api-hints')!;
    expect(compareWithBcd([...realData.claims, copy]).differences).toEqual([
      'api.hints in safari: 2 claims, expected 1',
    ]);
  });
});
