import {describe, expect, it} from 'vitest';
import {choiceOf, deviceFromFacts} from './deviceFromFacts';

describe('the device that a page is open on', () => {
  it.each([
    ['Windows 11', {system: 'Windows', platformVersion: '15.0.0'}, 'windows-11'],
    ['the first Windows 11', {system: 'Windows', platformVersion: '13.0.0'}, 'windows-11'],
    ['Windows 10', {system: 'Windows', platformVersion: '10.0.0'}, 'windows-10'],
    ['a Mac', {system: 'macOS'}, 'mac'],
    ['an iPad that calls itself a Mac', {system: 'macOS', touchPoints: 5}, 'iphone'],
    ['an iPhone', {system: 'iOS', touchPoints: 5}, 'iphone'],
    ['an Android phone', {system: 'Android', touchPoints: 5}, 'android'],
    ['a Chromebook', {system: 'Chrome OS'}, 'chromebook'],
    ['Linux', {system: 'Linux'}, 'linux'],
  ])('%s', (_name, facts, platform) => {
    expect(deviceFromFacts({touchPoints: 0, ...facts}, 'computer')).toEqual({kind: 'known', platform});
  });

  it('names its browser, where it is the computer', () => {
    const facts = {system: 'macOS', browser: 'Microsoft Edge', touchPoints: 0};
    expect(deviceFromFacts(facts, 'computer')).toEqual({kind: 'known', platform: 'mac', browser: 'edge'});
  });

  it('names no browser, where it is the phone', () => {
    const facts = {system: 'iOS', browser: 'Safari', touchPoints: 5};
    expect(deviceFromFacts(facts, 'phone')).toEqual({kind: 'known', platform: 'iphone'});
  });

  it('leaves the version of Windows to the person, where the browser does not tell it', () => {
    const facts = {system: 'Windows', browser: 'Firefox', touchPoints: 0};
    expect(deviceFromFacts(facts, 'computer')).toEqual({
      kind: 'windows-version-not-told',
      platform: 'windows-11',
      browser: 'firefox',
    });
  });

  it.each([
    ['no system', {}],
    ['a system that the site does not know', {system: 'PlayStation 4'}],
  ])('is not told with %s', (_name, facts) => {
    expect(deviceFromFacts({touchPoints: 0, ...facts}, 'computer')).toEqual({kind: 'not-told'});
  });

  it.each(['Dolphin', 'constructor', '__proto__'])('has no browser where it calls itself %s', (browser) => {
    expect(deviceFromFacts({system: 'Linux', browser, touchPoints: 0}, 'computer')).toEqual({
      kind: 'known',
      platform: 'linux',
    });
  });
});

describe('the entry of a picker', () => {
  const choices = [
    {id: 'mac-chrome', platform: 'mac', browser: 'chrome'},
    {id: 'mac-safari', platform: 'mac', browser: 'safari'},
    {id: 'chromebook', platform: 'chromebook'},
  ];

  it.each([
    ['the browser, where it is on record', {platform: 'mac', browser: 'safari'}, 'mac-safari'],
    ['the first one, where the browser is not on record', {platform: 'mac', browser: 'opera'}, 'mac-chrome'],
    ['the system alone, where it has no browsers', {platform: 'chromebook', browser: 'chrome'}, 'chromebook'],
    ['nothing, where the system is not on record', {platform: 'moon'}, undefined],
  ])('has %s', (_name, device, id) => {
    expect(choiceOf(choices, device)?.id).toBe(id);
  });
});
