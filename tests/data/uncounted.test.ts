import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readPages} from '../../plugins/brand/readPages';
import {pageTools} from '../../plugins/remark-records/pageTools';
import {uncounted} from '../../src/domain/counting/uncounted';
import {projectRoot} from '../realData';

const read = (file: string) => fs.readFileSync(path.join(projectRoot, file), 'utf8');
const filesIn = (folder: string) =>
  fs
    .readdirSync(path.join(projectRoot, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));

const files = ['src/components', 'src/domain', 'src/hooks', 'src/pages', 'src/showcase'].flatMap(filesIn);

/** The files of this project that a file imports. */
function importsOf(file: string): string[] {
  const named = [...read(file).matchAll(/(?:from |import\()'(\.[^']*)'/g)].map(([, to]) =>
    path.posix.join(path.posix.dirname(file), to!),
  );
  return named.flatMap((to) =>
    [`${to}.ts`, `${to}.tsx`, `${to}/index.tsx`].filter((each) => files.includes(each)),
  );
}

/** Parts of articles about other things: they stand on pages that anybody may open. */
const articleParts = ['src/components/Gate/index.tsx', 'src/components/Reproduction/index.tsx'];

/** Every file that asks the safety questions, itself or by what it draws. */
function askers(): ReadonlySet<string> {
  const found = new Set(['src/hooks/useGate.ts', 'src/domain/gate/judgeGate.ts']);
  let before = 0;
  while (found.size > before) {
    before = found.size;
    for (const file of files) {
      if (!articleParts.includes(file) && importsOf(file).some((to) => found.has(to))) found.add(file);
    }
  }
  return found;
}

/** The addresses of pages that are added beside the articles, by the file that draws them. */
function addedPages(): (readonly [address: string, file: string])[] {
  const sources = ['addToolPages', 'addDesignPages'].map((name) => read(`plugins/site-data/${name}.ts`));
  const added = sources
    .join('\n')
    .matchAll(/path: `\$\{baseUrl\}([\w/-]+)`,\s+component: '@site\/([\w/.]+)'/g);
  return [
    ...[...added].map(([, address, file]) => [`/${address!}`, file!] as const),
    ['/devices/pair/windows-11-chrome/iphone/', 'src/pages/_PairPage.tsx'],
  ];
}

function askingPages(): string[] {
  const asking = askers();
  const tools = Object.entries(pageTools).flatMap(([name, from]) => {
    const bare = from.replace('@site/', '');
    return [`${bare}.tsx`, `${bare}/index.tsx`].some((file) => asking.has(file)) ? [name] : [];
  });
  const articles = readPages(path.join(projectRoot, 'docs')).filter(({file}) =>
    tools.some((name) => new RegExp(`<${name}[ />]`).test(read(`docs/${file}`))),
  );
  const added = addedPages().filter(([, file]) => asking.has(file));
  return [...articles.map(({address}) => address), ...added.map(([address]) => address)];
}

describe('pages that are never counted', () => {
  const asking = askingPages();

  it('are all tools that ask the safety questions', () => {
    expect(asking.length).toBeGreaterThanOrEqual(uncounted.length - 2);
    expect(asking.filter((address) => !uncounted.some((each) => address.startsWith(each)))).toEqual([]);
  });

  it('are those, the reader of cases and the embeds alone', () => {
    const idle = uncounted.filter((each) => !asking.some((address) => address.startsWith(each)));
    expect(idle).toEqual(['/agents/case/', '/embed/']);
  });
});
