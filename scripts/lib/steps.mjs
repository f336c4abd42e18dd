/**
 * @typedef {object} Step
 * @property {string} name What the step is called in the output and after --only.
 * @property {string} [script] A script of this project, or else a tool:
 * @property {{package: string, command: string}} [tool]
 * @property {string[]} [args]
 * @property {'vitest' | 'playwright'} [counts] Whose test report the step writes.
 * @property {boolean} [needsBrowser]
 * @property {boolean} [needsServers]
 * @property {string} [lane] Steps that follow each other and have lanes run side by side; those of one lane, which
 *   would be in each other's way, one behind the other.
 */

/**
 * Everything "npm test" does: the cheapest first, and the build before whatever looks at it.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  {name: 'types', lane: 'types', tool: {package: 'typescript', command: 'tsc'}, args: ['--noEmit']},
  {
    name: 'lint',
    lane: 'lint',
    tool: {package: 'eslint', command: 'eslint'},
    args: ['.', '--max-warnings=0'],
  },
  {
    name: 'styles',
    lane: 'styles',
    tool: {package: 'stylelint', command: 'stylelint'},
    args: ['src/**/*.css'],
  },
  {name: 'format', lane: 'format', tool: {package: 'prettier', command: 'prettier'}, args: ['--check', '.']},
  {name: 'spelling', lane: 'spelling', tool: {package: 'cspell', command: 'cspell'}, args: ['--no-progress']},
  {name: 'supply-chain', lane: 'supply-chain', script: 'scripts/check-supply-chain.mjs'},
  {name: 'knip', lane: 'knip', tool: {package: 'knip', command: 'knip'}},
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
  {name: 'identical', lane: 'release', script: 'scripts/check-identical.mjs'},
  {
    name: 'placed',
    lane: 'release',
    tool: {package: 'vitest', command: 'vitest'},
    args: ['run', '--allowOnly=false', '--project', 'release'],
    counts: 'vitest',
    needsBrowser: true,
    needsServers: true,
  },
  {name: 'build', lane: 'project', script: 'scripts/build.mjs'},
  {name: 'output', lane: 'project', script: 'scripts/check-build.mjs'},
  {name: 'pseudo-locale', lane: 'project', script: 'scripts/check-pseudo-locale.mjs'},
  {name: 'brands', lane: 'project', script: 'scripts/check-brands.mjs'},
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
