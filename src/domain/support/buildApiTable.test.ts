import {describe, expect, it} from 'vitest';
import {aClaim} from '../../../tests/builders/records';
import {apiCapabilities} from '../../schema/capability';
import type {Claim} from '../../schema/claim';
import {buildApiTable} from './buildApiTable';

const hints = (over: Partial<Claim>) =>
  buildApiTable({claims: [aClaim({subject: ['chrome'], capability: 'api.hints', ...over})]}).find(
    ({capability}) => capability === 'api.hints',
  )!.cells.chrome;

describe('buildApiTable', () => {
  it('has a row for each capability, with or without claims', () => {
    expect(buildApiTable({claims: []}).map(({capability}) => capability)).toEqual(apiCapabilities);
  });

  it('says unknown, never no, where there is no claim', () => {
    const statuses = buildApiTable({claims: []}).flatMap(({cells}) =>
      Object.values(cells).map(({status}) => status),
    );
    expect(statuses).toHaveLength(40);
    expect(new Set(statuses)).toEqual(new Set(['unknown']));
  });

  it('gives the first version and the day on which the source was read', () => {
    expect(hints({range: {chrome: {from: '128'}}})).toEqual({
      status: 'yes',
      since: '128',
      observedOn: '2026-11',
    });
  });

  it('leaves out a claim that speaks of the browser on one system only', () => {
    expect(hints({subject: ['windows', 'chrome']})).toEqual({status: 'unknown'});
  });

  it('calls a feature behind a flag partly there', () => {
    expect(hints({value: 'flag', note: 'Behind a flag.'})).toMatchObject({
      status: 'partial',
      note: 'Behind a flag.',
    });
  });
});
