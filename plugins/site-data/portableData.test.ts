import path from 'node:path';
import {expect, it} from 'vitest';
import {portableData} from './portableData';

it.each(['/home/a/site', '/srv/another place'])('says the same in %s', async (root) => {
  const generated = path.resolve(root, '.docusaurus');
  const written: unknown[] = [];
  const createData = portableData((name, data) => {
    written.push([name, data]);
    return Promise.resolve(path.join(generated, 'site-data', 'default', name));
  }, generated);
  expect(await createData('pair.json', {a: 1})).toBe('@generated/site-data/default/pair.json');
  expect(written).toEqual([['pair.json', {a: 1}]]);
});
