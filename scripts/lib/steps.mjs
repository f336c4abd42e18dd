/**
 * @typedef {object} Step
 * @property {string} name What the step is called in the output and after --only.
 * @property {string} [script] A script of this project, or else a tool:
 * @property {{package: string, command: string}} [tool]
 * @property {string[]} [args]
 * @property {'vitest' | 'playwright'} [counts] Whose test report the step writes.
 * @property {boolean} [needsBrowser]
 * @property {boolean} [needsServers]
 * @property {boolean} [readsOnly] It reads the sources and prints what is wrong: such steps run side by side.
 */

/**
 * Everything "npm test" does: the cheapest first, and the build before whatever looks at it.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  {name: 'types', readsOnly: true, tool: {package: 'typescript', command: 'tsc'}, args: ['--noEmit']},
  {
    name: 'lint',
    readsOnly: true,
    tool: {package: 'eslint', command: 'eslint'},
    args: ['.', '--max-warnings=0'],
  },
  {
    name: 'styles',
    readsOnly: true,
    tool: {package: 'stylelint', command: 'stylelint'},
    args: ['src/**/*.css'],
  },
  {name: 'format', readsOnly: true, tool: {package: 'prettier', command: 'prettier'}, args: ['--check', '.']},
  {name: 'spelling', readsOnly: true, tool: {package: 'cspell', command: 'cspell'}, args: ['--no-progress']},
  {name: 'supply-chain', readsOnly: true, script: 'scripts/check-supply-chain.mjs'},
  {name: 'knip', readsOnly: true, tool: {package: 'knip', command: 'knip'}},
  // A forgotten ".only" has to fail here as it does on CI.
  {
    name: 'unit',
    tool: {package: 'vitest', command: 'vitest'},
    args: ['run', '--allowOnly=false', '--project', 'node', '--project', 'dom'],
    counts: 'vitest',
  },
  {
    name: 'servers',
    tool: {package: 'vitest', command: 'vitest'},
    args: ['run', '--allowOnly=false', '--project', 'servers'],
    counts: 'vitest',
    needsServers: true,
  },
  {name: 'release', script: 'scripts/release.mjs'},
  {
    name: 'placed',
    tool: {package: 'vitest', command: 'vitest'},
    args: ['run', '--allowOnly=false', '--project', 'release'],
    counts: 'vitest',
    needsBrowser: true,
    needsServers: true,
  },
  {name: 'identical', script: 'scripts/check-identical.mjs'},
  {name: 'build', script: 'scripts/build.mjs'},
  {name: 'output', script: 'scripts/check-build.mjs'},
  {name: 'pseudo-locale', script: 'scripts/check-pseudo-locale.mjs'},
  {name: 'brands', script: 'scripts/check-brands.mjs'},
  // Looks at what the step pseudo-locale has built.
  {
    name: 'layout',
    tool: {package: '@playwright/test', command: 'playwright'},
    args: ['test', '--forbid-only', '--project=layout'],
    counts: 'playwright',
    needsBrowser: true,
    needsServers: true,
  },
  {
    name: 'e2e',
    tool: {package: '@playwright/test', command: 'playwright'},
    args: ['test', '--forbid-only', '--project=site', '--project=whole-browser'],
    counts: 'playwright',
    needsBrowser: true,
    needsServers: true,
  },
];

/**
 * The step's command as a person would type it.
 *
 * @param {Step} step
 */
export function describeStep({script, tool, args = []}) {
  const start = script ? ['node', script] : ['npx', tool.command];
  return [...start, ...args.map((arg) => (arg.includes('*') ? `"${arg}"` : arg))].join(' ');
}
