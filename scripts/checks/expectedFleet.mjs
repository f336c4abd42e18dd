import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {projectRoot} from '../lib/project.mjs';

/**
 * What the people of a brand use, with what follows from it for the questions.
 * @param {{computers?: string[], phones?: string[], answers?: Record<string, string[]>}} fleet of a brand file
 * @returns {Promise<import('./fleet.mjs').Fleet>}
 */
export async function expectedFleet({computers, phones, answers = {}}) {
  const {loadDataset} = loadTypeScript('plugins/site-data/loadDataset.ts');
  const {isPhoneOs} = loadTypeScript('src/domain/pair/choices.ts');
  const {computerSystemOf, phoneSystemOf} = loadTypeScript('src/domain/simulator/traits.ts');
  const dataset = await loadDataset(projectRoot, '9999-12-31');
  const osOf = (platform) => dataset.platforms.find(({id}) => id === platform).os;
  const all = (isPhone) =>
    dataset.platforms.filter(({os}) => isPhoneOs(dataset, os) === isPhone).map(({id}) => id);
  return {
    computers: computers ?? all(false),
    phones: phones ?? all(true),
    answers: {
      ...(computers && {'computer-system': computers.map(computerSystemOf)}),
      ...(phones && {'phone-system': phones.map((phone) => phoneSystemOf(osOf(phone)))}),
      ...answers,
    },
  };
}
