import fs from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import {noticesSchema, type Notice} from '../../../src/schema/notice';
import {synonymsSchema, type Synonym} from '../../../src/schema/synonym';
import {BadRecordsError, type Problem} from '../../site-data/problem';
import {readRecord} from '../../site-data/readRecord';

/** The words that the search knows beside those of the pages. */
export interface SearchWords {
  readonly synonyms: readonly Synonym[];
  readonly notices: readonly Notice[];
}

async function readFirst<T>(siteDir: string, files: readonly string[], schema: z.ZodType<T>) {
  for (const file of files) {
    const text = await fs.readFile(path.join(siteDir, file), 'utf8').catch(() => undefined);
    if (text !== undefined) return readRecord(file, text, schema);
  }
  throw new Error(`none of these files is there: ${files.join(', ')}`);
}

/**
 * Reads data/synonyms.yml and data/search-notices.yml, or what a language puts in their place under
 * i18n/<locale>/.
 * @param addresses of all articles and their parts; a notice leads to one of them
 * @param hidden pages that this site does not have: notices do not lead there
 * @throws BadRecordsError with every problem found
 */
export async function loadWords(
  siteDir: string,
  locale: string,
  addresses: ReadonlySet<string>,
  hidden: ReadonlySet<string> = new Set(),
): Promise<SearchWords> {
  const candidates = (name: string) => [`i18n/${locale}/${name}`, `data/${name}`];
  const synonyms = await readFirst(siteDir, candidates('synonyms.yml'), synonymsSchema);
  const notices = await readFirst(siteDir, candidates('search-notices.yml'), noticesSchema);
  const problems: Problem[] = [synonyms, notices].flatMap((read) => (read.ok ? [] : read.problems));
  const isHidden = (article: string) => hidden.has(article.replace(/#.*$/, ''));
  if (notices.ok) {
    const {record, file, lineOf} = notices.located;
    record.forEach(({article}, at) => {
      if (addresses.has(article) || isHidden(article)) return;
      problems.push({
        file,
        line: lineOf([at, 'article']),
        field: `[${at}].article`,
        found: `"${article}", where no article or part of one is`,
        allowed: 'the address of an article, with an anchor or without',
        fix: 'compare it with data/addresses.txt, and with the ids of headings in the article',
      });
    });
  }
  if (!synonyms.ok || !notices.ok || problems.length > 0)
    throw new BadRecordsError(problems, 'the search words');
  return {
    synonyms: synonyms.located.record,
    notices: notices.located.record.filter(({article}) => !isHidden(article)),
  };
}
