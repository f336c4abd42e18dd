import {describe, expect, it} from 'vitest';
import {aReproductionView} from '../../../tests/builders/views';
import {noProgress, parseProgress, serialiseProgress, stopAt, tickStep, type Progress} from './progress';

const record = aReproductionView();
const some: Progress = {...noProgress, startedOn: '2026-11-23', done: ['show'], computer: 'Windows 11'};

describe('tickStep', () => {
  it('marks a step as done', () => {
    expect(tickStep(noProgress, 'show', true).done).toEqual(['show']);
  });

  it('marks it once, however often it is pressed', () => {
    expect(tickStep(some, 'show', true).done).toEqual(['show']);
  });

  it('takes it back', () => {
    expect(tickStep(some, 'show', false).done).toEqual([]);
  });

  it('means that the step did not go wrong after all', () => {
    const stopped: Progress = {...noProgress, stoppedAt: 'show', seen: 'no-code'};
    expect(tickStep(stopped, 'show', true)).toEqual({...noProgress, done: ['show']});
  });

  it('leaves another step that went wrong as it is', () => {
    const stopped: Progress = {...noProgress, stoppedAt: 'scan', seen: 'nothing'};
    expect(tickStep(stopped, 'show', true)).toMatchObject({stoppedAt: 'scan', seen: 'nothing'});
  });
});

describe('stopAt', () => {
  it('marks the step and takes its tick away', () => {
    expect(stopAt(some, 'show')).toMatchObject({stoppedAt: 'show', done: []});
  });

  it('is taken back by a second press', () => {
    expect(stopAt(stopAt(noProgress, 'show'), 'show')).toEqual(noProgress);
  });

  it('forgets what was seen at another step', () => {
    const stopped: Progress = {...noProgress, stoppedAt: 'show', seen: 'no-code'};
    expect(stopAt(stopped, 'scan')).toEqual({...noProgress, stoppedAt: 'scan'});
  });
});

describe('what is kept in the browser', () => {
  it('comes back as it was', () => {
    const all: Progress = {...some, stoppedAt: 'scan', seen: 'other', seenText: 'No label', phone: 'Pixel'};
    expect(parseProgress(serialiseProgress(all), record)).toEqual(all);
  });

  it.each(['seenText', 'computer', 'phone', 'browser'] as const)(
    'does not hold private text typed as %s',
    (field) => {
      const stored = serialiseProgress({...some, [field]: 'write to ada@example.org'});
      expect(stored).not.toContain('ada');
    },
  );

  it('holds the other fields all the same', () => {
    const stored = serialiseProgress({...some, seenText: 'FIDO:/123'});
    expect(parseProgress(stored, record)).toEqual(some);
  });
});

describe('what was stored by something else', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{"done":'],
    ['null', 'null'],
    ['a list', '[1, 2]'],
    ['a word', '"done"'],
    ['fields of other types', '{"done": "show", "seenText": 5, "startedOn": [], "stoppedAt": {}}'],
    ['steps that are gone', '{"done": ["gone"], "stoppedAt": "gone", "seen": "no-code"}'],
    ['an outcome without its step', '{"seen": "no-code"}'],
    ['a day that is none', '{"startedOn": "yesterday"}'],
    ['a name of every object', '{"__proto__": {"done": ["show"]}, "constructor": "x"}'],
  ])('reads as no progress: %s', (_name, text) => {
    expect(parseProgress(text, record)).toEqual(noProgress);
  });

  it('keeps what is still known', () => {
    const text = '{"done": ["gone", "scan", "show"], "stoppedAt": "scan", "seen": "gone"}';
    expect(parseProgress(text, record)).toEqual({...noProgress, done: ['show', 'scan'], stoppedAt: 'scan'});
  });

  it('drops an outcome that belongs to another step', () => {
    expect(parseProgress('{"stoppedAt": "scan", "seen": "no-code"}', record)).not.toHaveProperty('seen');
  });

  it('cuts text that is too long to have been typed here', () => {
    expect(parseProgress(JSON.stringify({phone: 'x'.repeat(900)}), record).phone).toHaveLength(500);
  });
});
