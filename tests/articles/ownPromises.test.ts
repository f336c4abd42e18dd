import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {openFeatures} from '../../plugins/post-build/hosting/openFeatures';
import {projectRoot} from '../realData';
import {pages} from './pages';

const textOf = (file: string) => pages.find((page) => page.file === file)!.text;
const lineWith = (file: string, words: string) =>
  textOf(file)
    .split('\n')
    .find((line) => line.includes(words)) ?? '';

/** What keeps something in the browser, and what the page about privacy says of it. The colours are kept by the theme. */
const kept = {
  'src/components/Platforms/index.tsx': 'which system you chose',
  'src/components/Reproduction/useProgress.ts': 'how far you are in "Steps to reproduce"',
  'the theme': 'light or dark colours',
};

function storingFiles(): string[] {
  return fs
    .readdirSync(path.join(projectRoot, 'src'), {recursive: true, encoding: 'utf8'})
    .map((file) => `src/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .filter((file) => / = useStored\(/.test(fs.readFileSync(path.join(projectRoot, file), 'utf8')))
    .sort();
}

describe('what articles say of this site itself', () => {
  it('names all that is kept in a browser', () => {
    expect([...storingFiles(), 'the theme']).toEqual(Object.keys(kept));
    const line = lineWith('about/index.mdx', 'are kept, in this browser only');
    expect(Object.values(kept).filter((words) => !line.includes(words))).toEqual([]);
  });

  it('names each page whose header lets it ask for a passkey', () => {
    const asking = openFeatures.filter(({features}) => features.includes('publickey-credentials-get'));
    expect(asking.map(({path: address}) => address)).toEqual(['/tools/dry-run/', '/developers/rehearsal/']);
    const line = lineWith('tools/dry-run.mdx', '**Which header:**');
    expect(line).toContain('on this page');
    expect(line).toContain('(/developers/rehearsal/)');
  });
});
