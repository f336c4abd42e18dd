import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import type {PageFacts} from '../../src/domain/brand/hiddenPages';

/** An article as it lies in a folder. */
export interface PageFile extends PageFacts {
  /** Path below the folder, with "/". */
  readonly file: string;
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Where the article of a file is, below the base: "help/index.mdx" → "/help/". */
export function addressOf(file: string): string {
  const bare = file.replace(/(^|\/)index\.mdx$/, '$1').replace(/\.mdx$/, '/');
  return `/${bare}`;
}

/** Every article below a folder, with what its front matter says about it. */
export function readPages(folder: string): PageFile[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      const facts = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') as Record<string, unknown> | null;
      return {file, address: addressOf(file), topics: listed(facts?.topics), causes: listed(facts?.causes)};
    });
}
