import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';

type CreateData = PluginContentLoadedActions['createData'];

/**
 * Docusaurus answers with the place of the data on this computer, and names a script after it. A route
 * that is given this answer instead is the same wherever the project lies.
 * @param generated the folder of generated files, absolute
 * @returns the same, which answers with the path by which pages import the data
 */
export const portableData =
  (createData: CreateData, generated: string): CreateData =>
  async (name, data) => {
    const file = await createData(name, data);
    return `@generated/${path.relative(generated, file).split(path.sep).join('/')}`;
  };
