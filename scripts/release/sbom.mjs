import {spawnSync} from 'node:child_process';
import {UserError} from '../lib/main.mjs';
import {projectRoot} from '../lib/project.mjs';

/**
 * Takes out of a bill of materials what differs from one run to the next: a random serial number, the
 * moment, and the name of the folder that npm takes for the project's.
 *
 * @param {Record<string, any>} bom CycloneDX 1.5
 * @param {string} name of the project
 */
function pinBom({serialNumber: _serialNumber, ...bom}, name) {
  const {timestamp: _timestamp, component, ...metadata} = bom.metadata;
  return {...bom, metadata: {...metadata, component: {...component, name}}};
}

/**
 * The bill of materials of all packages with which the site is built, from the lockfile.
 *
 * @param {string} name of the project
 * @returns {string} CycloneDX 1.5 as JSON
 */
export function makeSbom(name) {
  const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const {status, stdout, stderr} = spawnSync('npm', args, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new UserError(`npm could not list the packages: ${stderr.trim().split('\n')[0]}`);
  return `${JSON.stringify(pinBom(JSON.parse(stdout), name), null, 2)}\n`;
}
