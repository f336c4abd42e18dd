import fs from 'node:fs';
import path from 'node:path';
import {docusaurus} from './lib/docusaurus.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {loadTypeScript} from './lib/loadTypeScript.mjs';
import {main, UserError} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {releasePlace} from './lib/releasePlace.mjs';

const inProject = (...parts) => path.join(projectRoot, ...parts);

/** @param {string} site where the pages go */
async function buildPages(site) {
  // A warm cache gives other names to the same code.
  Object.assign(process.env, {
    SITE_RELEASE: '1',
    SITE_COMPRESS: 'off',
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  });
  const code = await docusaurus(['build', '--out-dir', site]);
  if (code !== 0) throw new UserError('The pages could not be built: see above.', code);
}

/** What lies beside the pages. @param {string} folder @param {string} name */
async function addTheRest(folder, name) {
  const {bundlePlace} = await import('./release/bundlePlace.mjs');
  const {makeSbom} = await import('./release/sbom.mjs');
  const {listLicences} = await import('./release/licences.mjs');
  await bundlePlace(path.join(folder, 'place.mjs'));
  const {sourcePath} = loadTypeScript('plugins/post-build/releaseSource.ts');
  fs.copyFileSync(inProject(sourcePath), path.join(folder, 'source.json'));
  fs.copyFileSync(inProject('brands/template/brand.yml'), path.join(folder, 'brand.yml'));
  fs.copyFileSync(inProject('scripts/release/README.txt'), path.join(folder, 'README.txt'));
  for (const file of ['LICENSE', 'LICENSE-CONTENT'])
    fs.copyFileSync(inProject(file), path.join(folder, file));
  fs.writeFileSync(path.join(folder, 'sbom.cdx.json'), makeSbom(name));
  const {packages} = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8'));
  const {text, looked} = listLicences(packages);
  fs.writeFileSync(path.join(folder, 'LICENCES.txt'), text);
  return looked;
}

await main(async () => {
  await ensureInstalled();
  const {name, title, folder, archive} = releasePlace(projectRoot);
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  await buildPages(path.join(folder, 'site'));
  const packages = await addTheRest(folder, name);

  const {makeSums, sumsFile} = loadTypeScript('place/checksums.ts');
  const {listFiles} = loadTypeScript('plugins/post-build/listFiles.ts');
  fs.writeFileSync(path.join(folder, sumsFile), await makeSums(folder));
  const files = await listFiles(folder);
  const {packFolder} = await import('./release/pack.mjs');
  await packFolder(folder, files, archive);
  const megabytes = (fs.statSync(archive).size / 1e6).toFixed(1);
  console.log(
    `release/${title}.tar.gz: ${files.length} files, ${megabytes} MB; licences of ${packages} packages.`,
  );
});
