import path from 'node:path';
import {rolldown} from 'rolldown';
import {projectRoot} from '../lib/project.mjs';

/**
 * Makes one file of the program that places a release, with all it needs, so that it runs where only
 * Node is.
 *
 * @param {string} file where to
 */
export async function bundlePlace(file) {
  const bundle = await rolldown({
    input: path.join(projectRoot, 'place/main.ts'),
    cwd: projectRoot,
    platform: 'node',
    resolve: {
      alias: {'@docusaurus/Translate': path.join(projectRoot, 'place/shims/Translate.tsx')},
    },
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    logLevel: 'warn',
  });
  await bundle.write({file, format: 'esm', codeSplitting: false, banner: '#!/usr/bin/env node'});
  await bundle.close();
}
