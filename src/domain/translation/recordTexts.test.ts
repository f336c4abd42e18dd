import {describe, expect, it} from 'vitest';
import {aCause, aClaim, anEvidence, aReproduction, aStack} from '../../../tests/builders/records';
import {mapTexts, type TranslatedKind} from './recordTexts';

function textsOf(kind: TranslatedKind, record: {readonly id: string}): Record<string, string> {
  const texts: Record<string, string> = {};
  mapTexts(kind, record, (id, text) => {
    texts[id] = text;
    return text;
  });
  return texts;
}

describe('the texts of a record', () => {
  it('are those of a row', () => {
    expect(textsOf('stacks', aStack())).toEqual({
      'windows-row.name': 'Every browser',
      'windows-row.versions': 'all',
    });
  });

  it('are the notes of a claim, where it has some', () => {
    const evidence = [anEvidence(), anEvidence({note: 'Said in a talk.'})];
    expect(textsOf('claims', aClaim({note: 'With limits.', evidence}))).toEqual({
      'windows-client.note': 'With limits.',
      'windows-client.evidence.1.note': 'Said in a talk.',
    });
  });

  it('are the words of a cause, and nothing that is an id or a number', () => {
    expect(Object.keys(textsOf('causes', aCause({unverified: ['Edge.']})))).toEqual([
      'bluetooth-off.title',
      'bluetooth-off.weightBasis',
      'bluetooth-off.symptoms.0',
      'bluetooth-off.fixes.turn-on-bluetooth-phone.action',
      'bluetooth-off.fixes.turn-on-bluetooth-phone.success',
      'bluetooth-off.expects.0.why',
      'bluetooth-off.explanation',
      'bluetooth-off.evidence.0.says',
      'bluetooth-off.unverified.0',
    ]);
  });

  it('keep their message when a list with ids is put into another order', () => {
    const record = aReproduction();
    const turned = aReproduction({steps: [...record.steps].reverse()});
    expect(textsOf('reproductions', turned)).toEqual(textsOf('reproductions', record));
  });

  it('name the steps and outcomes by their ids', () => {
    expect(textsOf('reproductions', aReproduction())).toHaveProperty(
      ['sign-in.steps.show.otherwise.no-code.seen'],
      'No code appears.',
    );
  });
});

describe('mapTexts', () => {
  it('puts the answers in place', () => {
    const translated = mapTexts('reproductions', aReproduction(), (id) => `<${id}>`);
    expect(translated.steps[1]?.otherwise[0]?.seen).toBe('<sign-in.steps.scan.otherwise.nothing.seen>');
  });

  it('leaves the record that it was given as it was', () => {
    const record = aReproduction();
    mapTexts('reproductions', record, () => 'changed');
    expect(record).toEqual(aReproduction());
  });
});
