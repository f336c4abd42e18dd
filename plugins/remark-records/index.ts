import fs from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {nearest} from '../../src/domain/text/nearest';
import type {KnownIds} from '../site-data/emitPageData';
import {bindings, isSiteRecord, type RecordName} from './bindings';
import {expressionProgram, importProgram, importText, type Import} from './estree';
import {pageTools} from './pageTools';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Binding = (typeof bindings)[string][number];

interface Options {
  /** The folder that the site-data plugin writes to. */
  readonly dataDir: string;
}

function textAttribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

function namedIds(element: Element, binding: Binding, file: VFile): string[] {
  if (binding.from === 'fixed') return [];
  if ('attribute' in binding.from) {
    const id = textAttribute(element, binding.from.attribute) ?? binding.from.fallback;
    if (id !== undefined) return [id];
    return file.fail(
      `<${element.name}> needs ${binding.from.attribute}="…": the id of a ${binding.record} record`,
      element.position,
    );
  }
  const frontMatter = (file.data.frontMatter ?? {}) as Record<string, unknown>;
  const listed = frontMatter[binding.from.frontMatter];
  const ids = Array.isArray(listed) ? listed.map(String) : [];
  return binding.from.take === 'first' ? ids.slice(0, 1) : ids;
}

function assertKnown(element: Element, record: RecordName, id: string, known: KnownIds, file: VFile): void {
  if (isSiteRecord(record) || known[record].includes(id)) return;
  const guess = nearest(id, known[record]);
  file.fail(
    `<${element.name}> names the ${record} "${id}", which does not exist. ` +
      (guess ? `Did you mean "${guess}"?` : `Known: ${known[record].join(', ')}`),
    element.position,
  );
}

/** "reproduction", "sign-in" → a name that is legal in JavaScript and unique on the page. */
const localName = (file: string) => `record_${file.replace(/[^a-z0-9]/g, '_')}`;

/**
 * Turns `<Reproduction id="x" />` into an import of that one record, passed as a prop, so that a
 * page carries only the records it names and an edit of a record rebuilds the page. Imports the
 * component too, where only few pages have it.
 */
const remarkRecords: Plugin<[Options], Root> =
  ({dataDir}) =>
  (tree, file) => {
    const imports = new Map<string, Import>();
    let known: KnownIds | undefined;
    const load = () =>
      (known ??= JSON.parse(fs.readFileSync(path.join(dataDir, 'known.json'), 'utf8')) as KnownIds);

    const use = (module: string): string => {
      const name = localName(module);
      imports.set(name, {name, from: `@generated/site-data/default/${module}.json`, named: false});
      return name;
    };

    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const tool = pageTools[node.name ?? ''];
      if (tool !== undefined) imports.set(node.name!, {name: node.name!, from: tool, named: true});
      for (const binding of bindings[node.name ?? ''] ?? []) {
        const ids = namedIds(node, binding, file);
        for (const id of ids) assertKnown(node, binding.record, id, load(), file);
        const names =
          binding.from === 'fixed' ? [use(binding.record)] : ids.map((id) => use(`${binding.record}-${id}`));
        const single =
          binding.from === 'fixed' || 'attribute' in binding.from || binding.from.take === 'first';
        if (single && names.length === 0) continue;
        node.attributes.push({
          type: 'mdxJsxAttribute',
          name: binding.prop,
          value: {
            type: 'mdxJsxAttributeValueExpression',
            value: single ? names[0]! : `[${names.join(', ')}]`,
            data: {estree: expressionProgram(single ? names[0]! : names)},
          },
        });
      }
    });

    for (const each of imports.values()) {
      tree.children.unshift({
        type: 'mdxjsEsm',
        value: importText(each),
        data: {estree: importProgram(each)},
      });
    }
  };

export default remarkRecords;
