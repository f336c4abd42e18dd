import type {TranslationFile} from '@docusaurus/types';
import type {Dataset} from '../../src/domain/records/dataset';
import {mapTexts, textFields, type TranslatedKind} from '../../src/domain/translation/recordTexts';

const kinds = Object.keys(textFields) as TranslatedKind[];

/** One translation file per kind of record. */
export function toTranslationFiles(dataset: Dataset): TranslationFile[] {
  return kinds.map((kind) => {
    const content: Record<string, {message: string}> = {};
    for (const record of dataset[kind]) {
      mapTexts(kind, record, (id, message) => {
        content[id] = {message};
        return message;
      });
    }
    return {path: kind, content};
  });
}

/** The dataset with every text that a translation file carries put in its place. */
export function translateDataset(dataset: Dataset, files: readonly TranslationFile[]): Dataset {
  const translate = <K extends TranslatedKind>(kind: K): Dataset[K] => {
    const messages = files.find((file) => file.path === kind)?.content ?? {};
    const records = dataset[kind] as readonly {readonly id: string}[];
    return records.map((record) =>
      mapTexts(kind, record, (id, text) => messages[id]?.message ?? text),
    ) as unknown as Dataset[K];
  };
  return {
    ...dataset,
    subjects: translate('subjects'),
    stacks: translate('stacks'),
    platforms: translate('platforms'),
    contexts: translate('contexts'),
    procedures: translate('procedures'),
    claims: translate('claims'),
    checks: translate('checks'),
    causes: translate('causes'),
    messages: translate('messages'),
    cases: translate('cases'),
    reproductions: translate('reproductions'),
  };
}
