import path from 'node:path';
import {createRequire} from 'node:module';
import {projectRoot} from './project.mjs';

/**
 * Loads the project's own TypeScript outside a build, so that a command runs the same code as the
 * pages. Words come out in English, as their messages stand in the source.
 *
 * @param {string} file path from the project's root
 */
export function loadTypeScript(file) {
  const require = createRequire(import.meta.url);
  const jiti = require('jiti')(path.join(projectRoot, 'package.json'), {
    interopDefault: true,
    alias: {'@docusaurus/Translate': path.join(projectRoot, 'scripts', 'lib', 'english.mjs')},
  });
  return jiti(path.join(projectRoot, file));
}
