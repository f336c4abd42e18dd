import {expect, it} from 'vitest';
import {toWords} from './toWords';

it.each([
  ['capitals', 'Windows 11 EDGE', ['windows', '11', 'edge']],
  ['signs between words', 'Hyper-V, (Chrome)/beta', ['hyper', 'v', 'chrome', 'beta']],
  ['accents', 'Téléphone Ünïcode', ['telephone', 'unicode']],
  ['a dot inside a number, which stays', 'iOS 17.4.', ['ios', '17.4']],
  ['several dots inside a number', 'chrome 138.0.7204.1', ['chrome', '138.0.7204.1']],
  ['a dot between letters, which goes', 'org.bluez', ['org', 'bluez']],
  ['the sign of a model number, which stays', 'pixel #', ['pixel', '#']],
  ['full-width letters', 'ｉＰｈｏｎｅ１５', ['iphone15']],
  ['spaces of every kind', ' \t\n\u00a0mac\u2003safari ', ['mac', 'safari']],
  ['nothing but spaces', ' \t\n', []],
  ['nothing', '', []],
  ['emoji', '📱', []],
  ['control characters', '\u0000\u0007\u001b[31m', ['31m']],
  ['the character that stands in for a dot while it works', '1\u00012', ['1.2']],
])('reads %s', (_name, text, expected) => {
  expect(toWords(text)).toEqual(expected);
});
