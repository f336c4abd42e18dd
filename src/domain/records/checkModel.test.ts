import {describe, expect, it} from 'vitest';
import {aCause, aCheck, aDataset} from '../../../tests/builders/records';
import {checkModel} from './checkModel';

const stop = aCheck();
const radio = aCheck({
  id: 'phone-bluetooth',
  order: 2,
  answers: [
    {id: 'on', number: 1, text: 'On.'},
    {id: 'off', number: 2, text: 'Off.'},
  ],
  normally: {answers: ['on'], why: 'It is mostly on.'},
});
const at = (answer: string) => ({check: 'where-stopped', answers: [answer], why: 'It stops there.'});
const fix = (id: string) => ({...aCause().fixes[0]!, id});

const radioOff = aCause({
  expects: [at('connecting'), {check: 'phone-bluetooth', answers: ['off'], why: 'It is off.'}],
});
const noCode = aCause({id: 'no-code', number: 2, fault: 'extension-in-between', expects: [at('no-code')]});

const found = (over: Parameters<typeof aDataset>[0]) =>
  checkModel(aDataset({checks: [stop, radio], causes: [radioOff, noCode], ...over})).map(
    ({kind, id, path, found: what}) => `${kind}/${id} ${path.join('.')}: ${what}`,
  );

describe('the rules of the table', () => {
  it('accept a table in which every answer tells and every family can be found', () => {
    expect(found({})).toEqual([]);
  });

  it('refuse a fault that the simulator does not have', () => {
    expect(found({causes: [radioOff, {...noCode, fault: 'flurb'}]})).toEqual([
      'causes/no-code fault: "flurb", which the simulator does not have',
    ]);
  });

  it('refuse a cause that does not say where it stops, and one that answers twice', () => {
    expect(found({causes: [{...radioOff, expects: radioOff.expects.slice(1)}, noCode]})).toEqual([
      'causes/bluetooth-off expects: nothing about "where-stopped"',
    ]);
    expect(found({causes: [radioOff, {...noCode, expects: [at('no-code'), at('connecting')]}]})).toEqual([
      'causes/no-code expects.1.check: "where-stopped" for a second time',
    ]);
  });

  it('refuse ways that do not share out what the cause expects', () => {
    const expects = [at('connecting'), {check: 'phone-bluetooth', answers: ['off', 'on'], why: 'Either.'}];
    const ways = (...answers: string[]) => [
      {id: 'one', share: 1, answers: {'phone-bluetooth': ['off']}},
      {id: 'two', share: 1, answers: {'phone-bluetooth': answers}},
    ];
    const withWays = (...answers: string[]) =>
      found({causes: [{...radioOff, expects, ways: ways(...answers)}, noCode]});
    expect(withWays('on')).toEqual([]);
    expect(withWays('off')).toEqual([
      'causes/bluetooth-off ways: "on" for "phone-bluetooth", which no way has',
    ]);
    expect(withWays('on', 'grey')).toEqual([
      'causes/bluetooth-off ways: "grey" for "phone-bluetooth", which the cause does not expect',
    ]);
  });

  it('refuse an answer that moves no cause', () => {
    const answers = [...radio.answers, {id: 'grey', number: 3, text: 'Grey.'}];
    expect(found({checks: [stop, {...radio, answers}]})).toEqual([
      'checks/phone-bluetooth answers.2: "grey", which moves no cause',
    ]);
  });

  it('refuse a family that another one always hides', () => {
    const hidden = aCause({
      id: 'hidden',
      number: 3,
      weight: 1,
      expects: radioOff.expects.slice(0, 1),
      open: ['phone-bluetooth'],
      fixes: [fix('something-else')],
    });
    const common = aCause({
      id: 'common',
      number: 4,
      weight: 5,
      expects: [at('connecting')],
      fixes: [fix('other')],
    });
    expect(found({causes: [radioOff, noCode, hidden, common]})).toEqual([
      'causes/hidden expects: answers that fit "common" better than "hidden" itself',
    ]);
  });
});
