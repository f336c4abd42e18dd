import {expect, it} from 'vitest';
import {printAddress} from './printAddress';

it.each([
  ['#branches', '#call-script-branches'],
  ['/agents/red-flags/', '#red-flags'],
  ['/agents/red-flags/#stop-script', '#red-flags-stop-script'],
  ['/agents/', '/agents/'],
  ['/agents/console/', '/agents/console/'],
  ['/help/red-flags/', '/help/red-flags/'],
  ['https://example.org/agents/red-flags/', 'https://example.org/agents/red-flags/'],
])('%s leads to %s', (href, address) => {
  expect(printAddress(href, 'call-script', ['call-script', 'red-flags'], '/agents/')).toBe(address);
});
