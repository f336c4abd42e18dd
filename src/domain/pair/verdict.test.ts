import {describe, expect, it} from 'vitest';
import {aClaim, aDataset, anEngine, anEvidence, aProcedure, aSubject} from '../../../tests/builders/records';
import type {Claim} from '../../schema/claim';
import type {Operation} from '../../schema/vocabulary';
import {indexSupport} from './indexSupport';
import {verdict} from './verdict';

const subjects = [
  aSubject(),
  aSubject({id: 'android', formFactor: 'phone'}),
  aSubject({id: 'camera', kind: 'scanner'}),
  anEngine(),
  anEngine({id: 'play', answersFor: [{role: 'authenticator', os: 'android'}]}),
];
const procedures = [aProcedure(), aProcedure({id: 'answers', engine: 'play', role: 'authenticator'})];
const on = (...days: readonly string[]) => ({evidence: days.map((observedOn) => anEvidence({observedOn}))});
const no: Partial<Claim> = {value: 'no', evidence: [anEvidence({says: 'no', observedOn: '2024-01-01'})]};

/** One claim for each link; both channels have their side. */
const chain = {
  offer: {id: 'offer', ...on('2026-01-01', '2026-03-01')},
  scan: {id: 'scan', subject: ['android', 'camera'], capability: 'scan.fido', ...on('2026-06-01')},
  here: {id: 'here', capability: 'channel.websocket', ...on('2026-07-01')},
  there: {id: 'there', subject: ['android'], capability: 'channel.websocket', ...on('2026-08-01')},
  relay: {id: 'relay', subject: ['android'], capability: 'relay.google', ...on('2026-09-01')},
  passkey: {id: 'passkey', subject: ['android'], capability: 'auth.hybrid.get', ...on('2026-10-01')},
} as const satisfies Record<string, Partial<Claim>>;

type Changes = Readonly<Partial<Record<keyof typeof chain, Partial<Claim> | 'gone'>>>;

function judge(changes: Changes = {}, operation: Operation = 'get', today = '2026-11-23') {
  const claims = (Object.keys(chain) as (keyof typeof chain)[]).flatMap((link) => {
    const change = changes[link];
    return change === 'gone' ? [] : [aClaim({...chain[link], subject: [...claimSubject(link)], ...change})];
  });
  const index = indexSupport(aDataset({subjects, procedures, claims}));
  return verdict(index, {os: 'windows'}, {os: 'android'}, operation, today);
}

const claimSubject = (link: keyof typeof chain): readonly string[] => {
  const claim: Partial<Claim> = chain[link];
  return claim.subject ?? ['windows'];
};

describe('a chain that holds', () => {
  it('works, and no link is the weakest', () => {
    const found = judge();
    expect(found.verdict).toBe('works');
    expect(found.weakest).toBeUndefined();
    expect(found.fixes).toEqual([]);
  });

  it('names for each link the claims it rests on', () => {
    expect(judge().reasons.map(({link, claims}) => [link, claims])).toEqual([
      ['offer', ['offer']],
      ['scan', ['scan']],
      ['channel', ['here', 'there']],
      ['relay', ['relay']],
      ['passkey', ['passkey']],
    ]);
  });

  it('is as fresh as the link that was checked longest ago, by its newest evidence', () => {
    expect(judge()).toMatchObject({oldestEvidence: '2026-03-01', freshness: 'due'});
  });

  it.each([
    ['2026-08-28', 'fresh'],
    ['2026-08-29', 'due'],
    ['2027-03-01', 'due'],
    ['2027-03-02', 'old'],
  ])('is on %s %s, and the day changes nothing else', (today, freshness) => {
    expect(judge({}, 'get', today)).toEqual({...judge(), freshness});
  });

  it('has the relay of the phone', () => {
    expect(judge().relay).toEqual({host: 'cable.ua5v.com', operator: 'Google', claims: ['relay']});
    expect(judge({relay: {capability: 'relay.apple'}}).relay).toMatchObject({host: 'cable.auth.com'});
    expect(judge({relay: 'gone'}).relay).toBeUndefined();
  });

  it('names who shows the code and who answers, with their steps', () => {
    const {engines, steps} = judge();
    expect(engines).toEqual({client: 'windows-hello', authenticator: 'play'});
    expect(steps.map(({procedure}) => procedure)).toEqual(['windows-hello-shows-code', 'answers']);
  });
});

describe('a chain that is weak somewhere', () => {
  it.each([
    ['offer', {offer: no}, 'no', 'offer'],
    ['scan', {scan: 'gone'}, 'unknown', 'scan'],
    ['one side of the connection', {there: 'gone'}, 'unknown', 'channel'],
    ['relay', {relay: {conditions: ['bluetooth-adapter']}}, 'works-if', 'relay'],
    ['passkey', {passkey: {...no, evidence: [anEvidence({says: 'no'})]}}, 'no', 'passkey'],
    ['two links, of which the worse counts', {scan: 'gone', passkey: no}, 'no', 'passkey'],
    ['two links alike, of which the first counts', {offer: no, passkey: no}, 'no', 'offer'],
  ] as const)('at its %s is as weak as that', (_name, changes, level, link) => {
    const found = judge(changes as Changes);
    expect([found.verdict, found.weakest?.link]).toEqual([level, link]);
  });

  it('rests on the evidence of the link that breaks it, and on no other', () => {
    expect(judge({passkey: no}).oldestEvidence).toBe('2024-01-01');
    expect(
      judge({passkey: {...no, evidence: [anEvidence({says: 'no', observedOn: '2026-11-01'})]}})
        .oldestEvidence,
    ).toBe('2026-11-01');
  });

  it('rests on no evidence where the weakest link has none', () => {
    const found = judge({scan: 'gone'});
    expect([found.oldestEvidence, found.freshness]).toEqual([undefined, undefined]);
  });

  it('that works with a condition rests on every link, and says the condition', () => {
    const found = judge({passkey: {conditions: ['bluetooth-adapter', 'internet']}});
    expect(found).toMatchObject({verdict: 'works-if', oldestEvidence: '2026-03-01'});
    expect(found.weakest?.conditions).toEqual(['bluetooth-adapter']);
  });
});

it('making a passkey is another question than using one', () => {
  expect(judge({}, 'create').verdict).toBe('unknown');
});

it('asked twice of fresh records, it answers the same', () => {
  expect(judge()).toEqual(judge());
  expect(judge({offer: no})).toEqual(judge({offer: no}));
});
