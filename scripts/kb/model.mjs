import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {projectRoot} from '../lib/project.mjs';

/**
 * The model of failure as the site has it: the table of causes and checks, and the bench on which
 * the simulator makes its worlds.
 */
export async function loadModel() {
  const {loadDataset} = loadTypeScript('plugins/site-data/loadDataset.ts');
  const {readToday} = loadTypeScript('plugins/site-data/today.ts');
  const {toModel} = loadTypeScript('src/domain/evaluation/toModel.ts');
  return toModel(await loadDataset(projectRoot, readToday()));
}
