/**
 * @typedef {{license?: string, hasInstallScript?: boolean, resolved?: string,
 *   optionalDependencies?: Record<string, string>}} LockEntry
 * @typedef {Record<string, LockEntry>} LockPackages
 */

/** Licences whose terms reach no further than their own files (SPDX). GPL and AGPL are not among them. */
const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  // Word lists of the spelling check; nothing of them is shipped.
  'CC BY-SA 4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  // A font, with which pictures are drawn; the font itself is not shipped.
  'OFL-1.1',
  'Python-2.0',
  'WTFPL',
];

/** Packages that may run something when they are installed; "npm ci" works without. */
const knownInstallScripts = ['node_modules/@swc/core', 'node_modules/core-js'];

/** Old packages that say it in another way than npm reads; their licence files were read in November 2026. */
const readByHand = {
  'node_modules/eval': 'MIT',
  'node_modules/format': 'MIT',
  'node_modules/require-like': 'MIT',
  'node_modules/svg-tags': 'MIT',
};

/** Whether an expression of SPDX allows the use: one side of an OR, both sides of an AND. */
const isAllowed = (expression) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowedLicences.includes(licence.trim())));

/** The name of the package that lies at a place of the lockfile. */
export const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Builds for other systems are not installed here; they have the licence of the package that names them. */
export function licenceOf(place, packages) {
  const own = packages[place].license ?? readByHand[place];
  if (own !== undefined) return own;
  const owner = Object.values(packages).find(
    ({optionalDependencies = {}, license}) => license !== undefined && nameOf(place) in optionalDependencies,
  );
  return owner?.license;
}

/**
 * What the lockfile says of every package that is installed: a licence that may be used, no install
 * script beyond the known ones, no address of a registry.
 *
 * @param {LockPackages} packages "packages" of package-lock.json
 * @returns {{looked: number, problems: string[]}}
 */
export function checkSupplyChain(packages) {
  const places = Object.keys(packages).filter((place) => place !== '');
  const problems = places.flatMap((place) => {
    const {hasInstallScript = false, resolved} = packages[place];
    const licence = licenceOf(place, packages);
    return [
      licence === undefined &&
        `${place}: no licence; allowed are ${allowedLicences.join(', ')}. Take another package.`,
      licence !== undefined &&
        !isAllowed(licence) &&
        `${place}: licence "${licence}"; allowed are ${allowedLicences.join(', ')}. Take another package.`,
      hasInstallScript &&
        !knownInstallScripts.includes(place) &&
        `${place}: runs a script when it is installed; only ${knownInstallScripts.join(', ')} may. Take another package.`,
      resolved !== undefined &&
        `${place}: names where it was downloaded. Run "npm install" with the .npmrc of this project.`,
    ].filter(Boolean);
  });
  return {looked: places.length, problems};
}
