import fc from 'fast-check';
import {expect, it} from 'vitest';
import {recogniseCode} from './recogniseCode';

const address = (protocol: string, host: string) => ({kind: 'web-address', protocol, host});
const link = (scheme: string) => ({kind: 'payment-or-other-link', scheme});

it.each([
  ['FIDO:/123', {kind: 'fido'}],
  [' fido:123 ', {kind: 'fido'}],
  ['otpauth://totp/Example:me?secret=JBSWY3DPEHPK3PXP', {kind: 'otpauth'}],
  ['otpauth-migration://offline?data=JBSWY3DPEHPK3PXP', {kind: 'otpauth'}],
  ['WIFI:T:WPA;S:Home;P:hidden-word;;', {kind: 'wifi'}],
  ['2@hidden/word+1,hidden2==,hidden3,1', {kind: 'whatsapp'}],
  ['https://wa.me/settings/linked_devices#2@hiddenword,x', {kind: 'whatsapp'}],
  ['https://wa.me/4912345', address('https:', 'wa.me')],
  ['https://wa.me/settings/linked_devices_of_mine', address('https:', 'wa.me')],
  ['MT:Y.K9042C00KA0648G00', {kind: 'matter'}],
  ['DPP:C:81/1;M:00;K:hiddenword;;', {kind: 'dpp'}],
  ['BEGIN:VCARD\nFN:Hidden Word\nEND:VCARD', {kind: 'contact'}],
  ['MECARD:N:hidden;;', {kind: 'contact'}],
  [
    'https://user:hidden@login.example:8443/hidden?token=hidden#hidden',
    address('https:', 'login.example:8443'),
  ],
  ['HTTP://EXAMPLE.COM', address('http:', 'example.com')],
  ['https://', {kind: 'text', length: 8}],
  [`https://${'a'.repeat(300)}.example/`, {kind: 'text', length: 317}],
  ['bitcoin:hiddenword', link('bitcoin')],
  ['tel:+4912345', link('tel')],
  ['BEGIN:VEVENT', {kind: 'text', length: 12}],
  ['hidden-pw:rest', {kind: 'text', length: 14}],
  ['sgnl://linkdevice?uuid=hidden', {kind: 'account-link'}],
  ['tg://login?token=hidden', {kind: 'account-link'}],
  ['http://wa.me/settings/linked_devices#hidden', {kind: 'whatsapp'}],
  ['1'.repeat(168), {kind: 'bare-digits'}],
  ['1'.repeat(99), {kind: 'text', length: 99}],
  ['Password: hidden', {kind: 'text', length: 16}],
  ['a:hidden', {kind: 'text', length: 8}],
  ['hidden', {kind: 'text', length: 6}],
  ['2@short', {kind: 'text', length: 7}],
  ['', {kind: 'text', length: 0}],
])('%j', (text, expected) => {
  const found = recogniseCode(text);
  expect(found).toEqual(expected);
  expect(JSON.stringify(found)).not.toContain('hidden');
});

it('never throws', () => {
  const start = fc.constantFrom('', 'http://', 'https://[', 'a1:', '2@');
  fc.assert(
    fc.property(start, fc.string({unit: 'binary'}), (prefix, text) => void recogniseCode(prefix + text)),
  );
});
