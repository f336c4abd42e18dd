import {describe, expect, it} from 'vitest';
import {permitOf, rehearsalPermitOf} from './permitOf';

const nothing = {host: null, rehearsal: false};
const declared = {host: 'help.example', rehearsal: false};
const both = {host: 'help.example', rehearsal: true};

describe('the dry run', () => {
  it.each([
    ['localhost', nothing, 'on'],
    ['site.localhost', nothing, 'on'],
    ['127.0.0.1', nothing, 'no-host-name'],
    ['192.168.1.5', both, 'no-host-name'],
    ['[::1]', both, 'no-host-name'],
    ['help.example', nothing, 'off'],
    ['help.example', declared, 'on'],
    ['www.help.example', declared, 'other-host'],
    ['example', declared, 'other-host'],
    ['help.example.evil', declared, 'other-host'],
    ['localhost.example', nothing, 'off'],
  ] as const)('on %s with %o is %s', (host, declaration, permit) => {
    expect(permitOf(host, declaration)).toBe(permit);
  });
});

describe('the rehearsal', () => {
  it.each([
    ['localhost', nothing, 'own-copy'],
    ['help.example', declared, 'off'],
    ['help.example', both, 'on'],
    ['other.example', both, 'other-host'],
    ['127.0.0.1', both, 'no-host-name'],
  ] as const)('on %s with %o is %s', (host, declaration, permit) => {
    expect(rehearsalPermitOf(host, declaration)).toBe(permit);
  });
});
