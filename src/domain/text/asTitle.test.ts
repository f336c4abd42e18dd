import {expect, it} from 'vitest';
import {asTitle} from './asTitle';

it.each([
  ['a Mac', 'A Mac'],
  ['no Google Play services', 'No Google Play services'],
  ['macOS', 'macOS'],
  ['iOS and iPadOS', 'iOS and iPadOS'],
  ['Windows 11', 'Windows 11'],
  ['privacyIDEA Authenticator', 'privacyIDEA Authenticator'],
  ['', ''],
])('%j becomes %j', (name, title) => {
  expect(asTitle(name)).toBe(title);
});
