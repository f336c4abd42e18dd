import {expect, it} from 'vitest';
import {aClaim, aDataset, anEvidence, aSubject} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import {judgeNextTime} from './judgeNextTime';
import {indexSupport} from './indexSupport';

const subjects = [aSubject(), aSubject({id: 'android', formFactor: 'phone'})];
const computer: Partial<Claim> = {id: 'computer', capability: 'client.remembers-phone'};
const phone: Partial<Claim> = {id: 'phone', subject: ['android'], capability: 'auth.allows-remembering'};
const no: Partial<Claim> = {value: 'no', evidence: [anEvidence({says: 'no'})]};

it.each([
  ['both take part', [computer, phone], 'works', ['computer', 'phone']],
  ['the phone does not', [computer, {...phone, ...no}], 'no', ['phone']],
  ['the computer does not', [{...computer, ...no}, phone], 'no', ['computer']],
  [
    'neither does',
    [
      {...computer, ...no},
      {...phone, ...no},
    ],
    'no',
    ['computer', 'phone'],
  ],
  ['of the phone nothing is known', [computer], 'unknown', []],
  ['of the computer nothing is known, and the phone does not', [{...phone, ...no}], 'no', ['phone']],
] as const)('where %s', (_name, claims, level, deciding) => {
  const index = indexSupport(
    aDataset({subjects, claims: claims.map((claim) => aClaim(claim as Partial<Claim>))}),
  );
  expect(judgeNextTime(index, {os: 'windows'}, {os: 'android'})).toEqual({level, claims: deciding});
});
