import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {pairPageViews} from '../pair/pairPages';
import {toPairRecords} from '../pair/pairRecords';
import {makePairFinder, toDeviceWords} from '../search/deviceWords';
import {answersOfPair} from './answersOfPair';

const records = toPairRecords(realData);
const find = makePairFinder(toDeviceWords(records, pairPageViews(records)));

describe('the answers in the name of two devices', () => {
  it.each([
    [
      'pixel 8 and windows 11 chrome',
      {'computer-system': 'windows-11', browser: 'chrome-or-edge', 'phone-system': 'android'},
    ],
    ['iphone with a mac', {'computer-system': 'mac', 'phone-system': 'iphone'}],
    [
      'ubuntu firefox, galaxy s24',
      {'computer-system': 'linux', browser: 'firefox', 'phone-system': 'android'},
    ],
  ])('%s', (words, answers) => expect(answersOfPair(find(words)!.ids)).toEqual(answers));

  it('are answers that the checks know', () => {
    for (const words of ['pixel 8 and windows 11 chrome', 'chromebook iphone', 'windows 10 edge android']) {
      for (const [id, answer] of Object.entries(answersOfPair(find(words)!.ids))) {
        const check = realData.checks.find((each) => each.id === id);
        expect(check?.answers.map((each) => each.id)).toContain(answer);
      }
    }
  });
});
