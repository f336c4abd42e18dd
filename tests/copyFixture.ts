import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/**
 * A small valid project in a folder of its own, with the files of one broken case laid over it: a
 * case holds its one fault and nothing else.
 * @param name a folder of tests/fixtures/broken; without it the project stays valid
 */
export async function copyFixture(name?: string): Promise<string> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), 'records-'));
  await fs.cp(path.join(fixtures, 'valid'), root, {recursive: true});
  if (name !== undefined) await fs.cp(path.join(fixtures, 'broken', name), root, {recursive: true});
  return root;
}

export async function brokenCases(): Promise<string[]> {
  return (await fs.readdir(path.join(fixtures, 'broken'))).sort();
}

/** The files of a broken case. */
export async function faultyFiles(name: string): Promise<string[]> {
  const entries = await fs.readdir(path.join(fixtures, 'broken', name), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
