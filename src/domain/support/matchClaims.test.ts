import {describe, expect, it} from 'vitest';
import {aClaim, aStack, aSubject} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import {matchClaims} from './matchClaims';

const subjects = new Map(
  [aSubject(), aSubject({id: 'chrome', kind: 'browser'}), aSubject({id: 'firefox', kind: 'browser'})].map(
    (subject) => [subject.id, subject],
  ),
);
const chromeRow = aStack({id: 'row', browser: 'chrome'});

function match(claims: readonly Partial<Claim>[], row = chromeRow) {
  const {current, earlier} = matchClaims(row, 'client.hybrid.get', claims.map(aClaim), subjects);
  return {current: current.map(({id}) => id), earlier: earlier.map(({id}) => id)};
}

describe('which claims speak of a row', () => {
  it('a claim about the operating system speaks of each browser on it', () => {
    expect(match([{id: 'os'}]).current).toEqual(['os']);
  });

  it('a claim about another browser does not', () => {
    expect(match([{id: 'other', subject: ['windows', 'firefox']}]).current).toEqual([]);
  });

  it('a claim about another capability does not', () => {
    expect(match([{id: 'other', capability: 'auth.hybrid.get'}]).current).toEqual([]);
  });

  it('a claim about a context that the row has not does not', () => {
    expect(match([{id: 'vm', context: ['vm']}]).current).toEqual([]);
  });

  it('a claim about a subject that no file has speaks of nothing', () => {
    const row = aStack({browser: 'ghost'});
    expect(match([{id: 'ghost', subject: ['ghost']}], row).current).toEqual([]);
  });

  it('a claim that needs Play services says nothing about a row without them', () => {
    const needs: Partial<Claim> = {id: 'gms', conditions: ['play-services']};
    expect(match([needs], aStack({context: ['no-play-services']})).current).toEqual([]);
    expect(match([needs], aStack()).current).toEqual(['gms']);
  });

  it('a claim about versions outside the row does not', () => {
    const row = aStack({range: {windows: {from: '3'}}});
    expect(match([{id: 'old', range: {windows: {until: '2'}}}], row)).toEqual({current: [], earlier: []});
  });
});

describe('which claim wins', () => {
  it('one about more subjects beats one about fewer', () => {
    expect(match([{id: 'os'}, {id: 'both', subject: ['windows', 'chrome']}]).current).toEqual(['both']);
  });

  it('one about a context of the row beats one without', () => {
    const row = aStack({context: ['vm']});
    expect(match([{id: 'any'}, {id: 'vm', context: ['vm']}], row).current).toEqual(['vm']);
  });

  it('two of the same weight both stay', () => {
    expect(match([{id: 'a'}, {id: 'b'}]).current).toEqual(['a', 'b']);
  });

  it('a more exact claim about older versions does not beat one that holds now', () => {
    const old = {id: 'old', subject: ['windows', 'chrome'], range: {chrome: {until: '2'}}};
    expect(match([{id: 'now'}, old])).toEqual({current: ['now'], earlier: ['old']});
  });
});

describe('claims about older versions', () => {
  it('a claim that ended is earlier, and one that began since is current', () => {
    const claims = [
      {id: 'until-2', range: {windows: {until: '2'}}},
      {id: 'from-3', range: {windows: {from: '3'}}},
    ];
    expect(match(claims)).toEqual({current: ['from-3'], earlier: ['until-2']});
  });

  it('a claim that ends with the row is current', () => {
    const row = aStack({range: {windows: {until: '2'}}});
    expect(match([{id: 'until-2', range: {windows: {until: '2'}}}], row).current).toEqual(['until-2']);
  });
});
