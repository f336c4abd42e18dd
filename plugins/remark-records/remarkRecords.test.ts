import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {KnownIds} from '../site-data/emitPageData';
import remarkRecords from '.';

const known: KnownIds = {
  cause: ['bluetooth-off', 'code-too-old'],
  break: ['bluetooth-off', 'code-too-old'],
  reproduction: ['sign-in'],
  source: ['spec'],
  matrix: ['all', 'macos'],
  'table-page': ['systems', 'roles'],
  'model-stop': ['offer'],
};
let dataDir: string;

beforeAll(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'known-'));
  fs.writeFileSync(path.join(dataDir, 'known.json'), JSON.stringify(known));
});

afterAll(() => fs.rmSync(dataDir, {recursive: true}));

function run(mdx: string, frontMatter: Readonly<Record<string, unknown>> = {}): Root {
  const file = {path: 'docs/page.mdx', value: mdx, data: {frontMatter}};
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkRecords, {dataDir});
  return processor.runSync(processor.parse(file), file);
}

const importsOf = (tree: Root) =>
  tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));

/** Attributes that carry an expression, as `name={expression}`. */
function propsOf(tree: Root): string[] {
  const props: string[] = [];
  visit(tree, 'mdxJsxFlowElement', (element: MdxJsxFlowElement) => {
    for (const attribute of element.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'object') continue;
      props.push(`${element.name} ${attribute.name}={${attribute.value?.value}}`);
    }
  });
  return props;
}

/** What the build would say; fails where nothing is wrong. */
function complaint(mdx: string, frontMatter?: Readonly<Record<string, unknown>>): string {
  try {
    run(mdx, frontMatter);
  } catch (error) {
    const {file, line, column, reason} = error as Readonly<Record<string, unknown>>;
    return `${String(file)}:${String(line)}:${String(column)} ${String(reason)}`;
  }
  return 'nothing is wrong';
}

const data = '@generated/site-data/default';
const causes = {causes: ['bluetooth-off', 'code-too-old']};

describe('what a component is given', () => {
  it.each([
    ['<Reproduction id="sign-in" />', {}, ['Reproduction record={record_reproduction_sign_in}']],
    ['<DeviceSupport />', {}, ['DeviceSupport matrix={record_matrix_all}']],
    ['<DeviceSupport os="macos" />', {}, ['DeviceSupport matrix={record_matrix_macos}']],
    ['<ApiSupport />', {}, ['ApiSupport rows={record_api_table}']],
    ['<SupportTables page="roles" />', {}, ['SupportTables tables={record_table_page_roles}']],
    ['<PairCheck />', {}, ['PairCheck records={record_pair_records}']],
    ['<PairLinks />', causes, ['PairLinks links={record_pair_links}']],
    ['<ChangeLog />', {}, ['ChangeLog changes={record_changes}']],
    [
      '<Flow />',
      causes,
      ['Flow cause={record_cause_bluetooth_off}', 'Flow shown={record_break_bluetooth_off}'],
    ],
    ['<WhoCanFix />', causes, ['WhoCanFix causes={[record_cause_bluetooth_off, record_cause_code_too_old]}']],
    [
      '<HowSure />',
      {...causes, sources: ['spec']},
      [
        'HowSure causes={[record_cause_bluetooth_off, record_cause_code_too_old]}',
        'HowSure sources={[record_source_spec]}',
      ],
    ],
    ['<HowSure />', {}, ['HowSure causes={[]}', 'HowSure sources={[]}']],
    ['<Flow />', {}, []],
    ['<Folded id="x" title="y">z</Folded>', causes, []],
  ])('%s with %j', (mdx, frontMatter, expected) => {
    expect(propsOf(run(mdx, frontMatter))).toEqual(expected);
  });
});

describe('what a page imports', () => {
  it('is the record that it names, and no other', () => {
    expect(importsOf(run('<Reproduction id="sign-in" />', causes))).toEqual([
      `import record_reproduction_sign_in from '${data}/reproduction-sign-in.json';`,
    ]);
  });

  it('is each record once, however often it is named', () => {
    expect(importsOf(run('<Flow />\n\n<WhoCanFix />', {causes: ['bluetooth-off']}))).toEqual([
      `import record_break_bluetooth_off from '${data}/break-bluetooth-off.json';`,
      `import record_cause_bluetooth_off from '${data}/cause-bluetooth-off.json';`,
    ]);
  });

  it('is one record for the whole site, where the component needs no id', () => {
    const imports = importsOf(run('<PairCheck />\n\n<PairCheck />\n\n<PairLinks />'));
    expect(imports.filter((line) => line.includes(data))).toEqual([
      `import record_pair_links from '${data}/pair-links.json';`,
      `import record_pair_records from '${data}/pair-records.json';`,
    ]);
  });

  it('is nothing where no component needs a record', () => {
    expect(importsOf(run('# Hello\n\n<Gate />', causes))).toEqual([]);
  });
});

describe('what the build refuses', () => {
  it('an id that does not exist, with the place and a suggestion', () => {
    expect(complaint('# Title\n\n<Reproduction id="sing-in" />')).toMatchInlineSnapshot(
      `"docs/page.mdx:3:1 <Reproduction> names the reproduction "sing-in", which does not exist. Did you mean "sign-in"?"`,
    );
  });

  it('an id that is like no other, with all that there are', () => {
    expect(complaint('<Reproduction id="xxxxxxxxxxxx" />')).toMatchInlineSnapshot(
      `"docs/page.mdx:1:1 <Reproduction> names the reproduction "xxxxxxxxxxxx", which does not exist. Known: sign-in"`,
    );
  });

  it('a component without the id that it needs', () => {
    expect(complaint('text\n\n<Reproduction />')).toMatchInlineSnapshot(
      `"docs/page.mdx:3:1 <Reproduction> needs id="…": the id of a reproduction record"`,
    );
  });

  it('an id that only the browser would know', () => {
    expect(complaint('<Reproduction id={name} />')).toContain('<Reproduction> needs id="…"');
  });

  it('an operating system that the matrix has not', () => {
    expect(complaint('<DeviceSupport os="mac" />')).toContain('Did you mean "macos"?');
  });

  it('tables that stand on no page, or on none that is named', () => {
    expect(complaint('<SupportTables page="role" />')).toMatchInlineSnapshot(
      `"docs/page.mdx:1:1 <SupportTables> names the table-page "role", which does not exist. Did you mean "roles"?"`,
    );
    expect(complaint('<SupportTables />')).toMatchInlineSnapshot(
      `"docs/page.mdx:1:1 <SupportTables> needs page="…": the id of a table-page record"`,
    );
  });

  it('a cause in the front matter that does not exist', () => {
    expect(complaint('<Flow />', {causes: ['bluetoth-off']})).toContain('Did you mean "bluetooth-off"?');
  });

  it('and nothing else', () => {
    expect(complaint('<Reproduction id="sign-in" />')).toBe('nothing is wrong');
  });
});
