import fs from 'node:fs';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse} from 'yaml';
import {filesBelow} from './files.mjs';
import {flat} from './flat.mjs';

/** Fields of records that are names, titles or words of others and stay as they are in every language. */
const namingFields = {
  sources: ['publisher', 'title', 'note'],
  subjects: ['name', 'vendor', 'note'],
  messages: ['text', 'version'],
};

/** The site's name, and names of products and formats that components write. */
const ownNames = [
  'Cross-Device Passkey Help',
  'Android WebView',
  'JSON',
  'Windows 10',
  'Chromebook',
  'iPhone',
];

function recordNames(root) {
  return Object.entries(namingFields).flatMap(([kind, fields]) => {
    const folder = path.join(root, 'data', kind);
    return filesBelow(folder, '.yml').flatMap((file) => {
      const record = parse(fs.readFileSync(path.join(folder, file), 'utf8'));
      return fields.map((field) => record[field]).filter((value) => typeof value === 'string');
    });
  });
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Each piece of text of an article, exactly as a page shows it: articles are translated as whole files.
 * @param {string} mdx
 */
export function articlePieces(mdx) {
  const pieces = [];
  visit(parser.parse(mdx), (node) => {
    if (node.type === 'text') pieces.push(node.value);
    if (node.type === 'code') pieces.push(/\btitle="([^"]+)"/.exec(node.meta ?? '')?.[1] ?? '');
    if (node.type === 'yaml') pieces.push(String(parse(node.value).title));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      pieces.push(...node.attributes.map(({value}) => value).filter((value) => typeof value === 'string'));
    }
  });
  return pieces.filter(Boolean).map(flat);
}

/**
 * Tells whether words on a page may stay untranslated.
 * @param {string} root the project's folder
 * @returns {(text: string) => boolean}
 */
export function allowedWords(root) {
  const docs = path.join(root, 'docs');
  const articles = filesBelow(docs, '.mdx').flatMap((file) =>
    articlePieces(fs.readFileSync(path.join(docs, file), 'utf8')),
  );
  const names = recordNames(root).map(flat);
  // The letters under which they stand in a list from A to Z.
  const initials = names.map((name) => /\p{L}/u.exec(name)?.[0].toUpperCase() ?? name);
  const allowed = new Set([...names, ...initials, ...ownNames, ...articles]);
  return (text) => allowed.has(text);
}
