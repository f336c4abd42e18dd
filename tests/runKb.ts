import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {projectRoot} from './realData';

/** Runs the command. Each run starts Node and may load every record: there are few, and each looks at several things. */
export function runKb(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'scripts/kb.mjs'), ...args],
    {cwd: projectRoot, input, encoding: 'utf8', env: {...process.env, ...env}},
  );
  return {code: status, stdout, stderr};
}
