import {expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {decodeCase} from '../../domain/caseCode/decodeCase';
import {codeProblemText} from './codeProblemText';

const told = (text: string) => {
  const result = decodeCase(text, realData.checks);
  return result.ok ? 'a case' : codeProblemText(result.problem);
};

it.each([
  ['', 'There is no code yet.'],
  ['HELP-123', 'has 10 characters after HELP; this one has'],
  ['HELP-12345-67U90', 'Character 8 after HELP'],
  ['HELP-12345-67891', 'One character is wrong, or two changed places.'],
])('says what is wrong with "%s" and what to do', (text, words) => {
  expect(told(text)).toContain(words);
});

it('never repeats a sign-in code', () => {
  const secret = 'FIDO:/123456789012345';
  expect(told(secret)).toContain('Do not share it.');
  expect(told(secret)).not.toContain('12345');
});
