import {describe, expect, it} from 'vitest';
import {aCircumstance, aClaim, aDataset, anEvidence, aSubject} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import {links} from '../../schema/vocabulary';
import {judgeLinks} from './judgeLinks';
import type {Setup} from './setup';
import {indexSupport} from './indexSupport';

const subjects = [
  aSubject(),
  aSubject({id: 'android', formFactor: 'phone'}),
  aSubject({id: 'camera', kind: 'scanner'}),
  aSubject({id: 'lens', kind: 'scanner'}),
];
const contexts = [aCircumstance({id: 'work-profile', sides: ['phone'], os: ['android']})];
const no: Partial<Claim> = {value: 'no', evidence: [anEvidence({says: 'no'})]};
const maybe: Partial<Claim> = {conditions: ['bluetooth-adapter']};

interface Devices {
  readonly computer?: Partial<Setup>;
  readonly phone?: Partial<Setup>;
}

function judge(
  link: (typeof links)[number],
  claims: readonly Partial<Claim>[],
  {computer, phone}: Devices = {},
) {
  const index = indexSupport(aDataset({subjects, contexts, claims: claims.map(aClaim)}));
  const all = judgeLinks(index, {os: 'windows', ...computer}, {os: 'android', ...phone}, 'get');
  const {judgement, side} = all.find((one) => one.link === link)!;
  return {...judgement, side, claims: judgement.claims.map(({id}) => id)};
}

it('there are five links, in the order of a sign-in', () => {
  const found = judgeLinks(indexSupport(aDataset({subjects})), {os: 'windows'}, {os: 'android'}, 'get');
  expect(found.map(({link, side}) => [link, side])).toEqual([
    ['offer', 'computer'],
    ['scan', 'phone'],
    ['channel', 'both'],
    ['relay', 'both'],
    ['passkey', 'phone'],
  ]);
  expect(found.map(({link}) => link)).toEqual(links);
});

it.each([
  ['get', 'client.hybrid.get', 'auth.hybrid.get'],
  ['create', 'client.hybrid.create', 'auth.hybrid.create'],
] as const)('to %s asks for %s and %s', (operation, shows, answers) => {
  const claims = [
    aClaim({capability: shows}),
    aClaim({id: 'phone', subject: ['android'], capability: answers}),
  ];
  const index = indexSupport(aDataset({subjects, claims}));
  const found = judgeLinks(index, {os: 'windows'}, {os: 'android'}, operation);
  expect(found.map(({judgement}) => judgement.level)).toEqual([
    'works',
    'unknown',
    'unknown',
    'unknown',
    'works',
  ]);
});

describe('reading the code', () => {
  const scan = (id: string, over: Partial<Claim> = {}): Partial<Claim> => ({
    id,
    subject: ['android', id],
    capability: 'scan.fido',
    ...over,
  });

  it('works where one scanner reads it, whatever the others do', () => {
    expect(judge('scan', [scan('camera', no), scan('lens')])).toMatchObject({
      level: 'works',
      claims: ['lens'],
    });
  });

  it('names every scanner that may do', () => {
    expect(judge('scan', [scan('camera', maybe), scan('lens')])).toMatchObject({
      level: 'works',
      claims: ['camera', 'lens'],
    });
  });

  it('never reads better in a circumstance, even where the claim about it names no scanner', () => {
    const claims: Partial<Claim>[] = [
      scan('camera', {...no, value: 'partial', note: 'Fails.'}),
      {
        id: 'anywhere',
        subject: ['android'],
        capability: 'scan.fido',
        context: ['work-profile'],
        ...no,
      },
    ];
    expect(judge('scan', claims).level).toBe('unlikely');
    expect(judge('scan', claims, {phone: {context: ['work-profile']}}).level).toBe('no');
  });

  it('does not work where each scanner fails', () => {
    expect(judge('scan', [scan('camera', no), scan('lens', no)]).level).toBe('no');
  });

  it('has a scanner that is named as the only one', () => {
    const phone = {phone: {scanner: 'camera'}};
    expect(judge('scan', [scan('camera', no), scan('lens')], phone)).toMatchObject({
      level: 'no',
      claims: ['camera'],
    });
    expect(judge('scan', [scan('lens')], phone)).toMatchObject({level: 'unknown', claims: []});
  });

  it('is not known where no scanner of the phone is', () => {
    expect(judge('scan', []).level).toBe('unknown');
    expect(judge('scan', [{subject: ['android'], capability: 'scan.fido'}]).level).toBe('unknown');
  });

  it('is not done by a computer', () => {
    const claims = [scan('camera', {subject: ['camera']})];
    expect(judge('scan', claims).level).toBe('works');
    expect(judge('scan', claims, {phone: {os: 'windows'}})).toMatchObject({level: 'unknown', claims: []});
  });
});

describe('the connection', () => {
  const over = (os: string, channel: 'websocket' | 'ble', extra: Partial<Claim> = {}): Partial<Claim> => ({
    id: `${os}-${channel}`,
    subject: [os],
    capability: `channel.${channel}`,
    ...extra,
  });

  it.each([
    ['both know the tunnel', [over('windows', 'websocket'), over('android', 'websocket')], 'works'],
    ['both know Bluetooth alone', [over('windows', 'ble'), over('android', 'ble')], 'works'],
    ['only one side is known', [over('android', 'websocket')], 'unknown'],
    ['each knows another way', [over('windows', 'ble'), over('android', 'websocket')], 'unknown'],
    [
      'one side has a condition',
      [over('windows', 'websocket', maybe), over('android', 'websocket')],
      'works-if',
    ],
    ['one side does not', [over('windows', 'websocket', no), over('android', 'websocket')], 'unknown'],
    [
      'the tunnel fails, and Bluetooth does',
      [
        over('windows', 'websocket', no),
        over('android', 'websocket'),
        over('windows', 'ble'),
        over('android', 'ble'),
      ],
      'works',
    ],
    [
      'both ways fail',
      [over('windows', 'websocket', no), over('android', 'websocket'), over('android', 'ble', no)],
      'no',
    ],
  ] as const)('where %s', (_name, claims, level) => {
    expect(judge('channel', claims).level).toBe(level);
  });
});

describe('the relay', () => {
  it('is the one that a claim about the phone names', () => {
    const claims: Partial<Claim>[] = [
      {id: 'google', subject: ['android'], capability: 'relay.google'},
      {id: 'computer', subject: ['windows'], capability: 'relay.apple'},
    ];
    expect(judge('relay', claims)).toMatchObject({level: 'works', claims: ['google']});
  });
});

it('a circumstance of one device does not count for the other', () => {
  const claims = [
    aClaim({id: 'shows'}),
    aClaim({id: 'answers', subject: ['android'], capability: 'auth.hybrid.get'}),
  ];
  const onPhone = {phone: {context: ['work-profile'] as const}};
  expect(judge('passkey', claims, onPhone)).toMatchObject({level: 'unknown', context: 'work-profile'});
  expect(judge('offer', claims, onPhone).level).toBe('works');
  expect(judge('passkey', claims, {computer: {context: ['work-profile']}}).level).toBe('works');
});
