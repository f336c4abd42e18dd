import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {checkAdded} from './checks/added.mjs';
import {expectedFleet} from './checks/expectedFleet.mjs';
import {checkFleet} from './checks/fleet.mjs';
import {checkHidden} from './checks/hidden.mjs';
import {checkLinks} from './checks/links.mjs';
import {checkTwins} from './checks/twins.mjs';
import {docusaurus} from './lib/docusaurus.mjs';
import {loadTypeScript} from './lib/loadTypeScript.mjs';
import {main} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {tellChecks} from './lib/tellChecks.mjs';

const {readBrand} = loadTypeScript('plugins/brand/readBrand.ts');
const {readPages} = loadTypeScript('plugins/brand/readPages.ts');
const {ownFolder, siteShape} = loadTypeScript('plugins/brand/siteShape.ts');
const {uncounted} = loadTypeScript('src/domain/counting/uncounted.ts');

const ledger = fs.readFileSync(path.join(projectRoot, 'data', 'addresses.txt'), 'utf8');

/** The examples that need a build. Skins alone are put on a finished release. */
function shapedBrands() {
  const folder = path.join(projectRoot, 'brands');
  return fs
    .readdirSync(folder)
    .map((name) => readBrand(path.join(folder, name, 'brand.yml'), `brands/${name}/brand.yml`))
    .filter(({shapeKeys}) => shapeKeys.length > 0);
}

/** @param {string} site a finished build @param {string} work an empty folder */
async function checkSite(own, site, work) {
  const {hidden} = await siteShape(projectRoot, own, work);
  const {articles} = own.shape;
  const added =
    articles === undefined ? [] : readPages(articles).map(({address}) => `/${ownFolder}${address}`);
  const fleet = own.shape.fleet && (await expectedFleet(own.shape.fleet));
  return {
    'what is hidden': checkHidden(site, ledger, hidden, uncounted),
    'articles of its own': checkAdded(site, added),
    ...(fleet && {'what its people use': checkFleet(site, fleet)}),
    links: checkLinks(site, own.url ?? 'https://passkey-help.example'),
    'Markdown twins': checkTwins(site),
  };
}

/** Builds the site of each example whose brand changes which pages there are, and looks at what is left. */
await main(async () => {
  const brands = shapedBrands();
  let failed = brands.length === 0;
  for (const own of brands) {
    const work = fs.mkdtempSync(path.join(os.tmpdir(), 'brand-'));
    try {
      Object.assign(process.env, {SITE_BRAND: own.file, SITE_BASE_URL: '/', SITE_COMPRESS: 'off'});
      const site = path.join(work, 'site');
      const code = await docusaurus(['build', '--out-dir', site]);
      if (code !== 0) return code;
      console.log(`${own.file}:`);
      failed = tellChecks(await checkSite(own, site, path.join(work, 'docs'))) || failed;
    } finally {
      fs.rmSync(work, {recursive: true});
    }
  }
  console.log(`brands: looked at ${brands.length}`);
  return failed ? 1 : 0;
});
