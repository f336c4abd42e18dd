import {describe, expect, it} from 'vitest';
import {aDataset} from '../../tests/builders/records';
import {realData} from '../../tests/realData';
import {toTranslationFiles, translateDataset} from './translation';

describe('translation files of the real records', () => {
  const files = toTranslationFiles(realData);
  const messages = files.flatMap((file) => Object.entries(file.content));

  it('are one for each kind of record that has words', () => {
    expect(files.map(({path}) => path)).toEqual([
      'subjects',
      'stacks',
      'platforms',
      'contexts',
      'procedures',
      'claims',
      'checks',
      'messages',
      'cases',
      'causes',
      'reproductions',
    ]);
  });

  it('hold many words, and no empty ones', () => {
    expect(messages.length).toBeGreaterThan(300);
    expect(messages.filter(([, {message}]) => message.trim() === '')).toEqual([]);
  });

  it('put back unchanged make the same records', () => {
    expect(translateDataset(realData, files)).toEqual(realData);
  });

  it('put back translated change every word and nothing else', () => {
    const marked = files.map(({path, content}) => ({
      path,
      content: Object.fromEntries(Object.keys(content).map((id) => [id, {message: `[${id}]`}])),
    }));
    const translated = toTranslationFiles(translateDataset(realData, marked));
    const untouched = translated
      .flatMap((file) => Object.entries(file.content))
      .filter(([id, {message}]) => message !== `[${id}]`);
    expect(untouched).toEqual([]);
  });
});

describe('a translation that is not complete', () => {
  it('leaves the other words as they were', () => {
    const files = [{path: 'stacks', content: {'windows-row.name': {message: 'Jeder Browser'}}}];
    const {stacks, causes} = translateDataset(aDataset(), files);
    expect(stacks[0]).toMatchObject({name: 'Jeder Browser', versions: 'all'});
    expect(causes).toEqual(aDataset().causes);
  });

  it('with messages that no record has changes nothing', () => {
    const files = [{path: 'stacks', content: {'gone.name': {message: 'Weg'}}}];
    expect(translateDataset(aDataset(), files)).toEqual(aDataset());
  });
});
