import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, it} from 'vitest';
import {projectRoot} from '../realData';

/** Checks a text as if it stood in an article. */
function spell(text: string) {
  const bin = path.join(projectRoot, 'node_modules/cspell/bin.mjs');
  const {status, stdout} = spawnSync(
    process.execPath,
    [bin, '--no-progress', '--no-summary', 'stdin://docs/x.mdx'],
    {
      cwd: projectRoot,
      input: text,
      encoding: 'utf8',
    },
  );
  return {status, found: stdout};
}

it('finds a misspelt word and another spelling than the British one', () => {
  const {status, found} = spell('The phoen shows an organization.\n');
  expect(status).toBe(1);
  expect(found).toContain('phoen');
  expect(found).toContain('organization');
});

it('leaves names, code, addresses and ids alone', () => {
  const text = '---\ntitle: A passkey\nsources: [bitwardenx-1]\n---\n\nUse `qwrtz` and [CTAP](/hlep/).\n';
  expect(spell(text)).toEqual({status: 0, found: ''});
});
