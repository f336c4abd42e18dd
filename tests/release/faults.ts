import fs from 'node:fs';
import path from 'node:path';
import type {CheckName} from './checks';

/** Something wrong with a placed site, which a check has to find. */
export interface Fault {
  readonly name: string;
  readonly check: CheckName;
  /** Changes the folder that is served. */
  readonly spoil: (site: string) => void;
  /** What the check says of it. */
  readonly told: RegExp;
}

/** Changes the text of a file; a fault that changes nothing is none. */
const change = (file: string, from: string | RegExp, to: string) => (site: string) => {
  const place = path.join(site, file);
  const text = fs.readFileSync(place, 'utf8');
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`The fault that was to be planted changes nothing in ${file}.`);
  fs.writeFileSync(place, spoilt);
};

const remove = (file: string) => (site: string) => fs.rmSync(path.join(site, file));

const article = 'help/fix/bluetooth-is-off/index.html';
const nameInHeader = /(<header\b[\s\S]*?<span>)[^<]*(<\/span>)/;

export const faults: readonly Fault[] = [
  {
    name: 'a page is missing',
    check: 'pages name what is there',
    spoil: remove(article),
    told: /bluetooth-is-off\/: false/,
  },
  {
    name: 'an address without the base',
    check: 'pages name what is there',
    spoil: change('index.html', '</main>', '<a href="/elsewhere/">x</a></main>'),
    told: /index\.html: \/elsewhere\/: false/,
  },
  {
    name: 'a feed of another host',
    check: 'search, feeds and exports are its own',
    spoil: change('devices/changes/feed.atom', /https:\/\/[a-z.-]+\//g, 'https://elsewhere.example/'),
    told: /feed\.atom: false/,
  },
  {
    name: 'assets beside the digest',
    check: 'assets stand below one digest',
    spoil: (site) => fs.mkdirSync(path.join(site, 'assets', 'js')),
    told: /below assets\/: js/,
  },
  {
    name: 'a page with the name of somebody else',
    check: 'pages read without script',
    spoil: change(article, nameInHeader, '$1Somebody else$2'),
    told: /header of \/help\/fix\/bluetooth-is-off\/: false/,
  },
  {
    name: 'a page whose words come by script',
    check: 'pages read without script',
    spoil: change('fix/index.html', /<main[\s\S]*<\/main>/, '<main>Loading</main>'),
    told: /400 characters on \/fix\/: false/,
  },
  {
    name: 'a script in a page',
    check: 'pages keep to their policy',
    spoil: change('help/index.html', '</main>', '<script>window.x=1</script></main>'),
    told: /security policy breached: script-src-elem/,
  },
  {
    name: 'a picture of another host',
    check: 'pages keep to their policy',
    spoil: change('help/index.html', '</main>', '<img src="https://elsewhere.example/a.png" alt=""></main>'),
    told: /security policy breached: img-src https:\/\/elsewhere\.example/,
  },
  {
    name: 'a policy that lets other hosts in',
    check: 'pages keep to their policy',
    spoil: change('security-headers.json', "default-src 'none'", 'default-src *'),
    told: /policy of \/: default-src \*/,
  },
  {
    name: 'an empty search',
    check: 'search leads to pages',
    spoil: (site) => fs.writeFileSync(path.join(site, 'search-index.json'), '{}'),
    told: /something is offered: false/,
  },
  {
    name: 'a page that is there for who comes by a link alone',
    check: 'links lead on',
    spoil: remove('about/index.html'),
    told: /\/about\/ when it is asked for: 404/,
  },
  {
    name: 'no page for what is unknown',
    check: 'what is unknown is 404',
    spoil: remove('404.html'),
    told: /\/nothing\/ comes alive: false/,
  },
  {
    name: 'a copy of an older page',
    check: 'compressed copies hold the same',
    spoil: change('index.html', '</main>', ' </main>'),
    told: /index\.html\.br: false/,
  },
];
