import type {Dataset} from '../../src/domain/records/dataset';
import {isAfter} from '../../src/domain/records/checkDates';
import {nearest} from '../../src/domain/text/nearest';
import {articleSchema, type Article} from '../../src/schema/article';
import {describeIssue, valueAt} from './describeIssue';
import {fieldName, type Problem} from './problem';

/** The part of a Docusaurus doc that this project reads. */
export interface LoadedDoc {
  readonly id: string;
  readonly permalink: string;
  readonly source: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** An article whose front matter was parsed. */
export interface CheckedArticle extends Article {
  readonly id: string;
  readonly url: string;
  /** Path of its MDX below the root of the site's files. */
  readonly file: string;
}

interface ArticleCheck {
  readonly articles: readonly CheckedArticle[];
  readonly problems: readonly Problem[];
}

function missing(
  file: string,
  field: string,
  ids: readonly string[],
  known: readonly string[],
  where: string,
): Problem[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const guess = nearest(id, known);
      return {
        file,
        line: 1,
        field,
        found: `"${id}", which is not in ${where}`,
        allowed: `what is in ${where}`,
        fix: guess ? `did you mean "${guess}"?` : `add it to ${where} or remove it here`,
      };
    });
}

/** Front matter reaches us parsed; YAML turns a day without quotes into a moment. */
function writtenAs(frontMatter: LoadedDoc['frontMatter']) {
  return (path: readonly PropertyKey[]): string => {
    const value = valueAt(frontMatter, path);
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  };
}

/**
 * A path without the base, so that records do not depend on where the site is mounted, and with the
 * trailing slash that Docusaurus adds only later.
 */
function sitePath(permalink: string, baseUrl: string): string {
  const path = `/${permalink.slice(baseUrl.length)}`;
  return path.endsWith('/') ? path : `${path}/`;
}

function inFuture(file: string, lastVerified: string, today: string): Problem[] {
  if (!isAfter(lastVerified, today)) return [];
  return [
    {
      file,
      line: 1,
      field: 'front matter: lastVerified',
      found: `${lastVerified}, which is in the future`,
      allowed: `a date up to today, ${today}`,
      fix: 'write the day on which the page was compared with its sources',
    },
  ];
}

/**
 * Parses every article's front matter, and checks records and articles against each other.
 * @param place the base under which permalinks stand, and the day after which no date may lie
 */
export function checkArticles(
  docs: readonly LoadedDoc[],
  dataset: Dataset,
  {baseUrl, today}: {readonly baseUrl: string; readonly today: string},
): ArticleCheck {
  const known = {
    causes: dataset.causes.map(({id}) => id),
    reproductions: dataset.reproductions.map(({id}) => id),
    sources: dataset.sources.map(({id}) => id),
    topics: dataset.topics.map(({id}) => id),
  };
  const problems: Problem[] = [];
  const articles: CheckedArticle[] = [];
  for (const doc of docs) {
    const file = doc.source.replace('@site/', '');
    const parsed = articleSchema.safeParse(doc.frontMatter);
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues
          .flatMap((issue) =>
            describeIssue(articleSchema, doc.frontMatter, issue, writtenAs(doc.frontMatter)),
          )
          .map(({path, found, allowed, fix}) => ({
            file,
            line: 1,
            field: `front matter: ${fieldName(path)}`,
            found,
            allowed,
            fix: `${fix} (see the example at the top of contributing/writing.md)`,
          })),
      );
      continue;
    }
    const article = parsed.data;
    problems.push(
      ...missing(file, 'causes', article.causes ?? [], known.causes, 'data/causes/'),
      ...missing(
        file,
        'reproductions',
        article.reproductions ?? [],
        known.reproductions,
        'data/reproductions/',
      ),
      ...missing(file, 'sources', article.sources ?? [], known.sources, 'data/sources/'),
      ...missing(file, 'topics', article.topics, known.topics, 'data/topics.yml'),
      ...inFuture(file, article.lastVerified, today),
    );
    articles.push({...article, id: doc.id, url: sitePath(doc.permalink, baseUrl), file});
  }
  const urls = docs.map((doc) => sitePath(doc.permalink, baseUrl));
  problems.push(
    ...dataset.causes.flatMap((cause) =>
      cause.article === undefined
        ? []
        : missing(`data/causes/${cause.id}.yml`, 'article', [cause.article], urls, 'the pages under docs/'),
    ),
  );
  return {articles, problems};
}
