import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {JSDOM} from 'jsdom';
import {filesBelow, readJson} from './files.mjs';

/**
 * What Zendesk keeps, with the attributes that it keeps on each ("Supported HTML for help center
 * articles", source record zendesk-supported-html). Written down apart from the list that the build
 * cleans with.
 */
const kept = {
  ...Object.fromEntries(
    (
      'abbr blockquote br caption code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr kbd li p pre ' +
      'strong sub sup table tbody tfoot thead tr ul'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};
const everywhere = ['id', 'lang', 'dir'];

function bodyProblems(body) {
  const {document} = new JSDOM(body).window;
  const elements = [...document.body.querySelectorAll('*'), ...document.head.querySelectorAll('*')];
  return elements.flatMap((element) => {
    const name = element.localName;
    if (!(name in kept)) return [`has <${name}>`];
    const attributes = element
      .getAttributeNames()
      .filter((attribute) => ![...everywhere, ...kept[name]].includes(attribute))
      .map((attribute) => `has ${attribute} on <${name}>`);
    const href = element.getAttribute('href');
    const leads =
      href === null ||
      /^(https?|mailto|tel):/.test(href) ||
      (href.startsWith('#') && document.getElementById(href.slice(1)) !== null);
    return leads ? attributes : [...attributes, `links to "${href}"`];
  });
}

function compile(build, name) {
  const ajv = new Ajv({strict: true, allErrors: true});
  addFormats(ajv);
  return ajv.compile(readJson(path.join(build, 'data', 'v1', 'schemas', `${name}.schema.json`)));
}

const say = (where, validate, value) =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({instancePath, message}) => `${where} ${instancePath || '/'} ${message}`);

/**
 * The pack for Zendesk fits its schemas, its manifest names each file, and the bodies hold only what
 * Zendesk keeps.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}}
 */
export function checkZendesk(build) {
  const folder = path.join(build, 'data', 'v1', 'zendesk');
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) {
    return {looked: 0, problems: ['data/v1/zendesk/manifest.json is missing']};
  }
  const manifest = readJson(path.join(folder, 'manifest.json'));
  const validate = compile(build, 'zendesk-article');
  const problems = say('manifest.json', compile(build, 'zendesk-manifest'), manifest);
  const sections = manifest.sections.map(({externalId}) => externalId);
  // Beside each file lie its copies that are compressed for servers.
  const files = filesBelow(folder, '').filter((file) => file !== 'manifest.json' && !/\.(br|gz)$/.test(file));
  for (const {externalId, file, sha256, label, section} of manifest.articles) {
    if (!files.includes(file)) {
      problems.push(`${file} is missing`);
      continue;
    }
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const request = JSON.parse(text);
    problems.push(
      ...say(file, validate, request),
      ...bodyProblems(request.article?.body ?? '').map((problem) => `${file} ${problem}`),
    );
    if (createHash('sha256').update(text).digest('hex') !== sha256)
      problems.push(`${file} has another digest`);
    if (!request.article?.label_names?.includes(label)) problems.push(`${file} lacks the label ${label}`);
    if (!sections.includes(section)) problems.push(`${externalId} is in no section of the pack`);
  }
  const named = manifest.articles.map(({file}) => file);
  problems.push(...files.filter((file) => !named.includes(file)).map((file) => `the manifest lacks ${file}`));
  for (const key of ['externalId', 'label', 'file']) {
    const values = manifest.articles.map((article) => article[key]);
    const twice = values.filter((value, i) => values.indexOf(value) !== i);
    problems.push(...twice.map((value) => `the manifest has the ${key} ${value} twice`));
  }
  return {looked: manifest.articles.length, problems};
}
