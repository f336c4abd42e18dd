import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

const eslint = new ESLint();

/** Lints a text as if it stood in a file of the project. */
async function messages(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, {filePath});
  return results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message}`),
  );
}

const forbidden = [
  [
    'src/schema/source.ts',
    "import {nearest} from '../domain/text/nearest';\nexport const x = nearest;\n",
    'src/domain',
  ],
  [
    'src/domain/text/nearest.ts',
    "import {copyText} from '../../browser/clipboard';\nexport const x = copyText;\n",
    'src/browser',
  ],
  [
    'src/domain/text/nearest.ts',
    "import {Status} from '../../components/Status';\nexport const x = Status;\n",
    'src/components',
  ],
  ['src/domain/text/nearest.ts', "import fs from 'node:fs';\nexport const x = fs;\n", 'pure'],
  ['src/domain/text/nearest.ts', "import {useState} from 'react';\nexport const x = useState;\n", 'pure'],
  [
    'src/browser/clipboard.ts',
    "import {nearest} from '../domain/text/nearest';\nexport const x = nearest;\n",
    'src/domain',
  ],
  [
    'src/hooks/useStored.ts',
    "import {Status} from '../components/Status';\nexport const x = Status;\n",
    'src/components',
  ],
  [
    'src/components/Status/index.tsx',
    "import Navbar from '../../theme/Navbar';\nexport const x = Navbar;\n",
    'src/theme',
  ],
  [
    'src/components/Status/index.tsx',
    "import {Showcase} from '../../showcase/Showcase';\nexport const x = Showcase;\n",
    'src/showcase',
  ],
  [
    'src/showcase/Held.tsx',
    "import {copyText} from '../browser/clipboard';\nexport const x = copyText;\n",
    'src/browser',
  ],
  [
    'src/pages/index.tsx',
    "import {copyText} from '@site/src/browser/clipboard';\nexport const x = copyText;\n",
    'src/browser',
  ],
  [
    'src/client/countPages.ts',
    "import {Status} from '../components/Status';\nexport const x = Status;\n",
    'src/components',
  ],
  ['place/main.ts', "import Navbar from '../src/theme/Navbar';\nexport const x = Navbar;\n", 'src/theme'],
  [
    'plugins/site-data/index.ts',
    "import {Status} from '../../src/components/Status';\nexport const x = Status;\n",
    'src/components',
  ],
] as const;

describe('the arrows between the rooms', () => {
  it.each(forbidden)('stop %s from importing against them: %s', async (file, code, word) => {
    const found = await messages(file, code);
    expect(found.filter((message) => message.startsWith('no-restricted-imports'))).toHaveLength(1);
    expect(found.join('\n')).toContain(word);
  });

  it.each([
    ['src/domain/text/nearest.ts', 'export const now = () => new Date();\n', 'no clock'],
    ['src/domain/text/nearest.ts', 'export const now = () => Date.now();\n', 'no clock'],
    ['src/domain/text/nearest.ts', 'export const chance = () => Math.random();\n', 'no chance'],
    ['src/components/Status/index.tsx', 'export const width = () => window.innerWidth;\n', 'src/browser'],
    ['src/hooks/useStored.ts', "export const get = () => localStorage.getItem('x');\n", 'src/browser'],
  ])('stop %s from reaching for the clock, chance or the browser', async (file, code, word) => {
    expect((await messages(file, code)).join('\n')).toContain(word);
  });

  it('keep the validator out of the pages', async () => {
    const code = "import {causeSchema} from '../../schema/cause';\n\nexport const schema = causeSchema;\n";
    const found = await messages('src/components/Status/index.tsx', code);
    expect(
      found.filter((message) => message.startsWith('@typescript-eslint/no-restricted-imports')),
    ).toHaveLength(1);
  });

  it('let types of records into the pages', async () => {
    const code =
      "import type {Cause} from '../../schema/cause';\n\nexport const title = ({title: text}: Cause) => text;\n";
    expect(await messages('src/components/Status/statusWord.ts', code)).toEqual([]);
  });

  it('let the allowed direction pass', async () => {
    const code = "import {legs} from '../../schema/vocabulary';\n\nexport const first = legs[0];\n";
    expect(await messages('src/domain/text/nearest.ts', code)).toEqual([]);
  });
});
