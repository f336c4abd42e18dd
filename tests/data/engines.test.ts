import {describe, expect, it} from 'vitest';
import {toSetup} from '../../src/domain/pair/device';
import {findEngines} from '../../src/domain/pair/findEngines';
import {indexSupport} from '../../src/domain/pair/indexSupport';
import {realData} from '../realData';

const {engines, subjects} = indexSupport(realData);

function engineOf(role: 'client' | 'authenticator', platform: string, browser?: string): string {
  const setup = toSetup({platform, ...(browser && {browser}), contexts: []}, realData.platforms);
  return findEngines(setup, role, engines, subjects)
    .map(({id}) => id)
    .join(', ');
}

describe('the code is shown', () => {
  it.each([
    ['windows-11', 'firefox', 'windows-hello'],
    ['windows-11', 'chrome', 'windows-hello'],
    ['windows-11', undefined, 'windows-hello'],
    ['windows-11-before-23h2', 'edge', 'chromium-hybrid'],
    ['windows-11-before-23h2', 'firefox', ''],
    ['windows-10', 'chrome', 'chromium-hybrid'],
    ['windows-10', 'edge', 'chromium-hybrid'],
    ['windows-10', 'firefox', ''],
    ['windows-10', undefined, ''],
    ['mac', 'safari', 'apple-passkeys'],
    ['mac', 'firefox', 'apple-passkeys'],
    ['mac', 'chrome', 'chromium-hybrid'],
    ['linux', 'edge', 'chromium-hybrid'],
    ['linux', 'firefox', ''],
    ['chromebook', 'chrome', 'chromium-hybrid'],
    ['iphone', 'chrome', 'apple-passkeys'],
    ['android', 'firefox', 'play-services-passkeys'],
    ['samsung-tv', undefined, ''],
  ])('on %s in %s by "%s"', (platform, browser, engine) => {
    expect(engineOf('client', platform, browser)).toBe(engine);
  });
});

describe('the code is answered', () => {
  it.each([
    ['iphone', 'apple-passkeys'],
    ['android', 'play-services-passkeys'],
    ['mac', ''],
    ['windows-11', ''],
  ])('on %s by "%s"', (platform, engine) => {
    expect(engineOf('authenticator', platform)).toBe(engine);
  });
});
