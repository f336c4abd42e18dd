import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {usualPairs} from '../evaluation/usualPairs';
import {toPairRecords} from '../pair/pairRecords';
import {indexSupport} from '../pair/indexSupport';
import {inOrder} from '../records/inOrder';
import {applyFaults, type DevicePair} from './applyFaults';
import {makeBench} from './bench';
import {faults} from './faults';
import {observe, observers} from './observe';
import {lastOf, runFlow} from './runFlow';
import {stepIds} from './step';
import {healthyWorld} from './world';

const bench = makeBench(indexSupport(toPairRecords(realData)));
const checks = inOrder(realData.checks);

const pair = (platform: string, browser: string | undefined, phone: string): DevicePair => ({
  computer: {platform, ...(browser && {browser}), contexts: []},
  phone: {platform: phone, contexts: []},
});
const windows = pair('windows-11', 'edge', 'iphone');

function worlds(ids: readonly string[], on: DevicePair = windows) {
  const applied = applyFaults(bench, on, ids);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.worlds;
}

const ends = (ids: readonly string[], on?: DevicePair) => {
  const trace = runFlow(worlds(ids, on)[0]!);
  const {computer, phone} = lastOf(trace);
  return [trace.stoppedAt ?? 'through', computer, phone];
};

describe('a sign-in in which nothing is wrong', () => {
  it.each(
    usualPairs.map(
      (each) =>
        [`${each.computer.platform} ${each.computer.browser} + ${each.phone.platform}`, each] as const,
    ),
  )('goes through all steps on %s', (_, each) => {
    const trace = runFlow(healthyWorld(bench.traitsOf(each.computer, each.phone, 'get')));
    expect(trace.stoppedAt).toBeUndefined();
    expect(trace.passages.map(({step}) => step)).toEqual([...stepIds]);
    expect(lastOf(trace)).toMatchObject({computer: 'signed-in', phone: 'done'});
  });

  it('answers every check as the check says is normal', () => {
    const world = healthyWorld(bench.traitsOf(windows.computer, windows.phone, 'get'));
    let looked = 0;
    for (const check of checks) {
      if (check.normally === undefined) continue;
      const answers = observe(world, check, bench);
      // Nothing failed, so these two have nothing to compare with.
      if (check.id === 'other-site') continue;
      expect([check.id, answers.every((answer) => check.normally!.answers.includes(answer))]).toEqual([
        check.id,
        true,
      ]);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(30);
  });
});

describe('the ledger decides what devices can do', () => {
  it.each([
    [pair('linux', 'firefox', 'android'), ['offer', 'no-phone-choice', 'idle']],
    [pair('windows-10', 'firefox', 'iphone'), ['offer', 'no-phone-choice', 'idle']],
    [pair('windows-11', 'firefox', 'iphone'), ['through', 'signed-in', 'done']],
    [pair('mac', 'firefox', 'iphone'), ['through', 'signed-in', 'done']],
  ])('%j', (on, expected) => {
    expect(ends([], on)).toEqual(expected);
  });
});

describe('faults, alone and together', () => {
  it('stop where the protocol says', () => {
    expect(ends(['computer-bluetooth-off'])).toEqual(['offer', 'no-phone-choice', 'idle']);
    expect(ends(['computer-bluetooth-off'], pair('linux', 'chrome', 'android'))).toEqual([
      'offer',
      'asks-bluetooth-on',
      'idle',
    ]);
    expect(ends(['label-not-tapped'])).toEqual(['scan', 'code', 'camera-label']);
    expect(ends(['phone-offline'])).toEqual(['phone-reaches-relay', 'code', 'cannot-connect']);
    // The computer that does not hear the phone keeps its code; one that heard it has left it.
    expect(ends(['too-far-apart'])).toEqual(['advert-heard', 'code', 'connecting']);
    expect(ends(['computer-offline'])).toEqual(['computer-reaches-relay', 'connecting', 'connecting']);
    expect(ends(['unlock-fails'])).toEqual(['unlock', 'follow-phone', 'unlock-failed']);
    expect(ends(['passkey-removed'])).toEqual(['site-check', 'site-refuses', 'done']);
  });

  it('show the first one when several are on, and the second when the first is mended', () => {
    expect(ends(['phone-offline', 'computer-bluetooth-off'])[0]).toBe('offer');
    expect(ends(['phone-offline', 'unlock-fails'])[0]).toBe('phone-reaches-relay');
    expect(ends(['unlock-fails'])[0]).toBe('unlock');
  });

  it('are compared by what is exchanged', () => {
    const check = (id: string) => checks.find((each) => each.id === id)!;
    const answer = (ids: readonly string[], id: string, on?: DevicePair) => [
      ...new Set(worlds(ids, on).flatMap((world) => observe(world, check(id), bench))),
    ];
    expect(answer(['relay-host-blocked'], 'hotspot')).toEqual(['further']);
    expect(answer(['too-far-apart'], 'hotspot')).toEqual(['same']);
    expect(answer(['phone-offline'], 'mobile-data').sort()).toEqual(['further', 'same']);
    expect(answer(['browser-bluetooth-refused'], 'other-browser', pair('mac', 'chrome', 'iphone'))).toEqual([
      'further',
    ]);
    expect(answer(['computer-bluetooth-off'], 'other-browser')).toEqual(['same']);
    expect(answer(['linux-deaf-to-iphone'], 'other-phone', pair('linux', 'chrome', 'iphone'))).toEqual([
      'further',
    ]);
  });

  it('are refused as values, with a reason', () => {
    expect(applyFaults(bench, windows, ['flurb'])).toEqual({
      ok: false,
      problem: {kind: 'unknown-fault', id: 'flurb'},
    });
    expect(applyFaults(bench, windows, ['constructor'])).toMatchObject({
      ok: false,
      problem: {kind: 'unknown-fault'},
    });
    expect(applyFaults(bench, windows, ['computer-bluetooth-off', 'computer-bluetooth-missing'])).toEqual({
      ok: false,
      problem: {
        kind: 'conflict',
        ids: ['computer-bluetooth-off', 'computer-bluetooth-missing'],
        field: 'computerRadio',
      },
    });
    expect(applyFaults(bench, windows, ['nearby-permission-refused'])).toEqual({
      ok: false,
      problem: {kind: 'not-there', id: 'nearby-permission-refused'},
    });
  });

  it('each occur on at least one usual pair, and change what somebody would answer', () => {
    const ids = Object.keys(faults);
    const idle = ids.filter((id) => {
      const found = usualPairs.flatMap((each) => {
        const applied = applyFaults(bench, each, [id]);
        return applied.ok ? applied.worlds : [];
      });
      return !found.some((world) => {
        const healthy = healthyWorld(world.traits);
        return checks.some(
          (check) => observe(world, check, bench).join() !== observe(healthy, check, bench).join(),
        );
      });
    });
    // A fault of the devices themselves shows against another pair, not against a healthy world of its own.
    expect(idle).toEqual(['firefox-on-older-windows', 'firefox-on-linux']);
    expect(ids.length).toBeGreaterThan(90);
  });
});

describe('observers', () => {
  it('exist for each check, and for nothing else', () => {
    expect(Object.keys(observers).sort()).toEqual(checks.map(({id}) => id).sort());
  });

  it('only ever give answers that the check has', () => {
    let given = 0;
    for (const id of Object.keys(faults)) {
      for (const each of usualPairs) {
        const applied = applyFaults(bench, each, [id]);
        for (const world of applied.ok ? applied.worlds : []) {
          for (const check of checks) {
            const known = check.answers.map((answer) => answer.id);
            const strange = observe(world, check, bench).filter((answer) => !known.includes(answer));
            if (strange.length > 0) expect([id, check.id, strange]).toEqual([id, check.id, []]);
            given += 1;
          }
        }
      }
    }
    expect(given).toBeGreaterThan(50_000);
  });
});
