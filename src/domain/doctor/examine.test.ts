import fc from 'fast-check';
import {expect, it} from 'vitest';
import {examine} from './examine';
import {readContentPolicies} from './contentPolicy';
import {readPermissions} from './readPermissions';
import type {Came, Observation, ProbeRole} from './observation';
import {snippetsFor} from './snippets';
import {headersOf} from './visit';

const yardstick = {today: '2026-11-26', own: {version: '1.0.0', factsOn: '2026-11'}};
const base = 'https://help.bank.example/x/';

const names = [
  'content-security-policy',
  'permissions-policy',
  'cache-control',
  'content-type',
  'content-encoding',
  'strict-transport-security',
  'referrer-policy',
  'x-content-type-options',
  'cross-origin-opener-policy',
  'location',
];
const values = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.constantFrom(
    "default-src 'none'; script-src *, ;;",
    'camera=(self',
    'max-age=-1, max-age=99999999999999999999',
    '//[',
    ',,,',
  ),
);
const came: fc.Arbitrary<Came> = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    status: fc.integer({min: 0, max: 999}),
    headers: fc.dictionary(fc.constantFrom(...names), values),
    page: fc.record({
      resources: fc.array(fc.webUrl()),
      scripts: fc.array(fc.webUrl()),
      hashes: fc.option(fc.array(fc.string()), {nil: undefined}),
      canonical: fc.string(),
      links: fc.array(fc.webUrl()),
    }),
    styleLoads: fc.array(fc.webUrl()),
    json: fc.oneof(
      fc.jsonValue(),
      fc.record({headers: fc.jsonValue(), pages: fc.jsonValue(), prefixes: fc.jsonValue()}),
      fc.record({
        format: fc.constant(1),
        version: fc.string(),
        factsOn: fc.constant('2026-13-99'),
        baseUrl: fc.string(),
      }),
    ),
  }),
  fc.constant({kind: 'hidden-redirect'} as const),
  fc.constant({kind: 'silence', reason: 'timeout'} as const),
);
const roles: readonly ProbeRole[] = [
  'home',
  'article',
  'tool',
  'missing',
  'slash',
  'script',
  'style',
  'embed',
  'data',
  'markdown',
  'picture',
  'release',
  'header-list',
];

it('no answer of a server, however odd, throws', () => {
  let looked = 0;
  fc.assert(
    fc.property(fc.tuple(...roles.map(() => came)), (answers) => {
      const observations = answers.map((answer, i): Observation => ({
        probe: {role: roles[i]!, url: `${base}${roles[i]}`, read: 'page'},
        came: answer,
      }));
      const visit = {base, observations};
      for (const vantage of ['command', 'browser'] as const) {
        const {findings} = examine(visit, yardstick, vantage);
        looked += findings.length;
        for (const finding of findings) snippetsFor(finding, base, headersOf(visit));
      }
    }),
    {numRuns: 500},
  );
  expect(looked).toBeGreaterThan(1000);
});

it.each([
  ['camera=(), usb=(self)', {camera: '()', usb: '(self)'}],
  ['camera=(), camera=(self)', {camera: '(self)'}],
  ['camera=(self "https://a.example,b"), usb=*', {camera: '(self "https://a.example,b")', usb: '*'}],
  ['camera, =(), usb=()', {usb: '()'}],
])('reads the features of %s', (header, expected) => {
  expect(Object.fromEntries(readPermissions(header))).toEqual(expected);
});

it('reads several policies, and of one directive named twice the first', () => {
  const [first, second, ...more] = readContentPolicies("Default-Src 'NONE'; default-src *, img-src 'self'");
  expect([first?.get('default-src'), second?.get('img-src'), more]).toEqual([["'none'"], ["'self'"], []]);
});
