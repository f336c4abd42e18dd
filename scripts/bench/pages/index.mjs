import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {projectRoot} from '../../lib/project.mjs';
import {readArticles} from '../../search/builtSite.mjs';
import {inBrowser} from '../browser.mjs';
import {figuresOf} from '../figures.mjs';
import {buildTemplate} from '../rivals/template.mjs';
import {buildVitePress} from '../rivals/vitepress.mjs';
import {servePlain} from './servePlain.mjs';
import {tap, visit} from './visit.mjs';

/** The article that is visited: of about the middle length, with a list, folds and links. */
const article = 'help/fix/stuck-on-connecting';
const runs = 7;

/** Where each site has the article, what opens its search, and another thing that answers a tap. */
const sites = {
  'this site': {
    url: `${article}/`,
    search: {target: 'header a[href$="/search/"]', answer: 'dialog[open] input'},
    widget: {target: 'header button', answer: 'header button[aria-label$="light)"]'},
  },
  'stock template': {
    url: `docs/${article}`,
    widget: {target: 'button.navbar__toggle', answer: '.navbar-sidebar--show .navbar-sidebar'},
  },
  VitePress: {
    url: article,
    search: {target: 'button.DocSearch-Button', answer: '.VPLocalSearchBox input'},
    widget: {target: 'button.VPNavBarHamburger', answer: '.VPNavScreen'},
  },
};

async function buildAll(work, siteUrl) {
  const folder = (name) => fs.mkdtempSync(path.join(work, name));
  const articles = readArticles();
  return {
    'this site': path.join(projectRoot, 'build'),
    'stock template': await buildTemplate(folder('template-'), articles, siteUrl),
    VitePress: await buildVitePress(folder('vitepress-'), articles, siteUrl),
  };
}

async function measure(browser, origins) {
  const seen = Object.fromEntries(
    Object.keys(sites).map((name) => [name, {visits: [], search: [], widget: []}]),
  );
  // Alternating: what else happens on the machine meets all of them.
  for (let run = 0; run < runs; run += 1) {
    for (const [name, {url, ...presses}] of Object.entries(sites)) {
      const address = `${origins[name]}/${url}`;
      seen[name].visits.push(await visit(browser, address));
      for (const [press, what] of Object.entries(presses))
        seen[name][press].push(await tap(browser, address, what));
    }
  }
  return seen;
}

const median = (rows, key) => (rows.length === 0 ? undefined : figuresOf(rows.map((row) => row[key])).median);

/**
 * Visits the same article of this site, of the stock template of Docusaurus and of VitePress.
 *
 * @param {string} browserPath
 * @returns {Promise<Record<string, Record<string, number | undefined>>>} medians by site: bytes, ms, counts
 */
export async function benchPages(browserPath) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-pages-'));
  const servers = [];
  try {
    const bundle = path.join(projectRoot, 'build', 'data', 'v1', 'bundle.json');
    const siteUrl = new URL(JSON.parse(fs.readFileSync(bundle, 'utf8')).site.address).origin;
    const origins = {};
    for (const [name, folder] of Object.entries(await buildAll(work, siteUrl))) {
      const server = await servePlain(folder);
      servers.push(server);
      origins[name] = server.origin;
    }
    const seen = await inBrowser(browserPath, (browser) => measure(browser, origins));
    return Object.fromEntries(
      Object.entries(seen).map(([name, {visits, search, widget}]) => [
        name,
        {
          ...Object.fromEntries(Object.keys(visits[0]).map((key) => [key, median(visits, key)])),
          scriptAfterTap: median(search.length > 0 ? search : widget, 'scriptBytes'),
          search: median(search, 'answered'),
          searchTaps: median(search, 'taps'),
          widget: median(widget, 'answered'),
          widgetTaps: median(widget, 'taps'),
        },
      ]),
    );
  } finally {
    for (const server of servers) await server.close();
    fs.rmSync(work, {recursive: true, force: true});
  }
}
