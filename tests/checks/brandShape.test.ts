import {describe, expect, it} from 'vitest';
import {checkAdded} from '../../scripts/checks/added.mjs';
import {carriedJson} from '../../scripts/checks/carried.mjs';
import {checkFleet} from '../../scripts/checks/fleet.mjs';
import {checkHidden} from '../../scripts/checks/hidden.mjs';
import {checkLinks} from '../../scripts/checks/links.mjs';
import {fakeBuild} from './fakeBuild';

describe('what is hidden', () => {
  const check = (files: Readonly<Record<string, string>>) =>
    checkHidden(fakeBuild(files), '# head\n/\n/tools/\n/tools/dry-run/\n', new Set(['/tools/']), ['/tools/'])
      .problems;
  const whole = {'index.html': '<a href="/tools/dry-run/">', 'tools/dry-run/index.html': ''};

  it('passes where it is nowhere', () => {
    expect(check({...whole, 'a.js': 'if(path==="/tools/")', 'security-headers.json': '"/tools/"'})).toEqual(
      [],
    );
  });

  it.each([
    ['its page is there', {...whole, 'tools/index.html': ''}, '/tools/ is hidden and there'],
    ['another page is gone', {'index.html': ''}, '/tools/dry-run/ is gone and nobody hid it'],
    ['a page leads to it', {...whole, 'index.html': '<a href=/tools/>'}, 'index.html names /tools/'],
    ['a twin leads to it', {...whole, 'index.md': '(https://a.example/tools/#x)'}, 'index.md names /tools/'],
    ['a twin of it is named', {...whole, 'a.md': '(/tools/index.md)'}, 'a.md names /tools/'],
    ['the search finds it', {...whole, 'search-index.json': '{"url":"/tools/"}'}, 'search-index.json names'],
    ['the sitemap has it', {...whole, 'sitemap.xml': '<loc>https://a/tools/</loc>'}, 'sitemap.xml names'],
    ['data names it', {...whole, 'data/pairs.csv': 'a,/tools/'}, 'data/pairs.csv names /tools/'],
  ])('fails where %s', (_name, files, problem) => {
    expect(check(files)).toEqual([expect.stringContaining(problem)]);
  });

  it('fails where a script leads to a page of which it needs no rule', () => {
    const build = fakeBuild({'a.js': '{href:"/tools/"}'});
    expect(checkHidden(build, '', new Set(['/tools/']), [])).toEqual({
      looked: 1,
      problems: ['a.js names /tools/, which is hidden'],
    });
  });
});

describe('links', () => {
  const check = (files: Readonly<Record<string, string>>) =>
    checkLinks(fakeBuild({'a/index.html': '', 'a b.png': '', ...files}), 'https://host.example');

  it('pass where all of them lead somewhere', () => {
    const html = '<a href=/a/#x><a href="/a/?q=1"><img src="/a%20b.png"><a href="https://other.example/x/">';
    const md = '[a](https://host.example/a/) [b](https://other.example/b/)';
    expect(check({'index.html': html, 'index.md': md})).toEqual({looked: 4, problems: []});
  });

  it.each([
    ['index.html', '<a href=/b/>'],
    ['index.html', '<script src="/b/">'],
    ['index.html', '<a href="https://host.example/b/">'],
    ['index.md', '[b](https://host.example/b/)'],
  ])('fail where one in %s does not: %s', (file, text) => {
    expect(check({[file]: text}).problems).toEqual([`${file} leads to /b/, which is not there`]);
  });
});

describe('an article of a team', () => {
  const listed = {
    'own/ours/index.html': '',
    'own/ours/index.md': '',
    'help/index.html': '<a href=/own/ours/>',
    'sitemap.xml': '<loc>https://host.example/own/ours/</loc>',
    'search-index.json': '{"pages":[{"url":"/own/ours/"}]}',
    'data/v1/articles.json': '[{"url":"/own/ours/"}]',
  };
  const check = (over: Readonly<Record<string, string>>) =>
    checkAdded(fakeBuild({...listed, ...over}), ['/own/ours/']);

  it('passes where it stands everywhere', () => {
    expect(check({})).toEqual({looked: 1, problems: []});
  });

  it.each([
    ['help/index.html', '<a href=/own/ours/more/>', 'is not in the menu of /help/'],
    ['sitemap.xml', '<urlset/>', 'is not in the sitemap'],
    ['search-index.json', '{"pages":[]}', 'is not found by the search'],
    ['data/v1/articles.json', '[]', 'is not in articles.json'],
  ])('fails where it is missing in %s', (file, text, problem) => {
    expect(check({[file]: text}).problems).toEqual([`/own/ours/ ${problem}`]);
  });

  it('fails where it is no page', () => {
    expect(checkAdded(fakeBuild(listed), ['/own/other/']).problems).toEqual(
      expect.arrayContaining(['/own/other/ has no index.html', '/own/other/ has no index.md']),
    );
  });
});

it('what scripts carry is read as they read it', () => {
  const value = {words: 'it’s "quoted" \\ and\nbroken'};
  const literal = JSON.stringify(value).replace(/[\\']/g, '\\$&');
  const build = fakeBuild({
    'a.js': `e.exports=JSON.parse('${literal}');`,
    'b.js': String.raw`x=JSON.parse('["\u0041\x42\'"]')`,
  });
  expect(carriedJson(build)).toEqual([value, ["AB'"]]);
});

describe('a site for some devices', () => {
  const row = (id: string, about: readonly string[], name?: string) => ({id, about, ...(name && {name})});
  const data = {
    'data/v1/platforms.json': {
      records: [
        {id: 'windows-11', os: 'windows'},
        {id: 'mac', os: 'macos'},
        {id: 'iphone', os: 'ios'},
      ],
    },
    'data/v1/subjects.json': {
      records: ['windows', 'macos', 'ios'].map((id) => ({id, kind: 'os'})),
    },
    'data/v1/device-support.json': {
      derived: [
        {os: 'windows', rows: [{id: 'win'}]},
        {os: 'macos', rows: [{id: 'mac'}]},
      ],
      views: [
        {
          groups: [
            {rows: [row('vm-windows', ['windows', 'vm'], 'A'), row('vm-macos', ['macos', 'vm'], 'B')]},
            {rows: [row('profile-macos', ['macos', 'profile'], 'C'), row('profile-other', ['profile'])]},
          ],
        },
      ],
    },
    'data/v1/causes.json': {
      records: [
        {id: 'always', expects: []},
        {id: 'on-windows', expects: [{check: 'computer-system', answers: ['windows-11', 'mac']}]},
        {id: 'on-mac', expects: [{check: 'computer-system', answers: ['mac']}]},
      ],
    },
    'search-index.json': {devices: {computers: [{id: 'windows-11'}], phones: [{id: 'iphone'}]}},
  };
  const model = {
    causes: [{id: 'always'}, {id: 'on-windows'}],
    checks: [{id: 'computer-system', answers: [{id: 'windows-11'}]}],
  };
  const pairs = {claims: [], procedures: [], platforms: [{id: 'windows-11'}, {id: 'iphone'}]};
  const table = '<tr id=row-win><tr id="row-vm-windows">';
  const check = (
    over: Readonly<Record<string, unknown>> = {},
    carried: readonly unknown[] = [model, pairs],
    rows = table,
  ) =>
    checkFleet(
      fakeBuild({
        ...Object.fromEntries(
          Object.entries({...data, ...over}).map(([name, value]) => [name, JSON.stringify(value)]),
        ),
        'devices/index.html': rows,
        'a.js': carried.map((value) => `JSON.parse('${JSON.stringify(value)}')`).join(';'),
      }),
      {computers: ['windows-11'], phones: ['iphone'], answers: {'computer-system': ['windows-11']}},
    );

  it('passes where it shows these and all of these', () => {
    expect(check()).toEqual({looked: 4, problems: []});
  });

  it.each([
    ['row of another system', `${table}<tr id=row-mac>`, 'tables: mac is of no use here'],
    ['row of a circumstance there', `${table}<tr id=row-vm-macos>`, 'tables: vm-macos is of no use here'],
    ['row that says nothing', `${table}<tr id=row-profile-other>`, 'tables: profile-other is of no use here'],
    ['row too few', '<tr id=row-win>', 'tables: vm-windows is missing'],
  ])('fails on a %s', (_name, rows, problem) => {
    expect(check({}, undefined, rows).problems).toEqual([problem]);
  });

  it.each([
    [
      'a cause that cannot be true',
      [{...model, causes: [...model.causes, {id: 'on-mac'}]}, pairs],
      'causes: on-mac is of no use here',
    ],
    ['a cause too few', [{...model, causes: [{id: 'always'}]}, pairs], 'causes: on-windows is missing'],
    [
      'an answer that cannot be true',
      [{...model, checks: [{id: 'computer-system', answers: [{id: 'windows-11'}, {id: 'mac'}]}]}, pairs],
      'answers of computer-system: mac is of no use here',
    ],
    [
      'another device in the pair check',
      [model, {...pairs, platforms: [...pairs.platforms, {id: 'mac'}]}],
      'pair check: mac is of no use here',
    ],
    ['no questions', [pairs], 'no script carries the questions'],
    ['no devices', [model], 'no script carries the devices of the pair check'],
  ])('fails on %s', (_name, carried, problem) => {
    expect(check({}, carried).problems).toEqual([problem]);
  });

  it('fails where the search knows other devices', () => {
    const devices = {computers: [{id: 'windows-11'}, {id: 'mac'}], phones: []};
    expect(check({'search-index.json': {devices}}).problems).toEqual([
      'computers of the search: mac is of no use here',
      'phones of the search: iphone is missing',
    ]);
  });
});
