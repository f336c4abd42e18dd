import {describe, expect, it} from 'vitest';
import {securityTxt} from './securityTxt';

const contact = 'security@bank.example';
const site = {contact, factsOn: '2026-11-25', siteUrl: 'https://help.bank.example', isApart: false};
const lineOf = (text: string, name: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2));

describe('security.txt (RFC 9116)', () => {
  it('has what must be there, and where it stands', () => {
    expect(securityTxt(site)).toBe(
      [
        'Contact: mailto:security@bank.example',
        'Expires: 2027-11-25T00:00:00.000Z',
        'Preferred-Languages: en',
        'Canonical: https://help.bank.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('names a web address as it is', () => {
    const address = 'https://bank.example/report';
    expect(lineOf(securityTxt({...site, contact: address}), 'Contact')).toEqual([address]);
  });

  it.each([
    ['2026-11-25', '2027-11-25'],
    ['2028-02-29', '2029-02-28'],
    ['2026-11', '2027-11-28'],
    ['2026', '2027-12-28'],
  ])('with facts of %s holds until %s', (factsOn, until) => {
    const [expires = ''] = lineOf(securityTxt({...site, factsOn}), 'Expires');
    expect(expires).toBe(`${until}T00:00:00.000Z`);
    expect(new Date(expires).toISOString()).toBe(expires);
  });

  it('says where to put it, where the site does not stand at the root of its host', () => {
    const [first = '', ...rest] = securityTxt({...site, isApart: true}).split('\n');
    expect(first).toMatch(/^# .*\/\.well-known\/security\.txt/);
    expect(rest.join('\n')).toBe(securityTxt(site));
  });
});
