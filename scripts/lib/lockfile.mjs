/**
 * @typedef {{version?: string, optionalDependencies?: Record<string, string>, [key: string]: unknown}} LockEntry
 * @typedef {Record<string, LockEntry>} LockPackages
 */

/** Where Node would look for a package, nearest first. */
function candidates(from, name) {
  const parts = from === '' ? [] : from.split('/node_modules/');
  const folders = parts.map((_, i) => parts.slice(0, parts.length - i).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

/**
 * The optional packages that a lockfile names and does not describe. npm leaves them out when its
 * registry does not have the builds for other systems, and then refuses the lockfile in "npm ci".
 *
 * @param {LockPackages} packages
 * @returns {{name: string, version: string}[]}
 */
export function missingOptional(packages) {
  const missing = new Map();
  for (const [from, {optionalDependencies = {}}] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!candidates(from, name).some((path) => path in packages)) missing.set(name, {name, version});
    }
  }
  return [...missing.values()];
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * What a lockfile says of a package that holds a build for one system; its name tells which.
 *
 * @param {{name: string, version: string}} missing
 * @returns {LockEntry}
 */
export function platformEntry({name, version}) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version} is missing from the lockfile, and its name does not tell its system`);
  }
  const libc = words.some((word) => word.startsWith('gnu'))
    ? 'glibc'
    : words.some((word) => word.startsWith('musl'))
      ? 'musl'
      : undefined;
  return {
    version,
    cpu: [cpu],
    ...(os === 'linux' && libc && {libc: [libc]}),
    optional: true,
    os: [os],
  };
}
