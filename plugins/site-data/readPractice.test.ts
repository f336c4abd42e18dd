import {describe, expect, it} from 'vitest';
import {readPractice} from './readPractice';

describe('what a host declares', () => {
  it.each([
    [{}, {host: null, rehearsal: false}],
    [{SITE_PRACTICE_HOST: ''}, {host: null, rehearsal: false}],
    [{SITE_PRACTICE_HOST: 'help.example'}, {host: 'help.example', rehearsal: false}],
    [
      {SITE_PRACTICE_HOST: 'help.example', SITE_REHEARSAL: 'on'},
      {host: 'help.example', rehearsal: true},
    ],
  ])('%o', (environment, declaration) => {
    expect(readPractice(environment)).toEqual(declaration);
  });

  it.each([
    [{SITE_PRACTICE_HOST: 'https://help.example'}, 'SITE_PRACTICE_HOST: found "https://help.example"'],
    [{SITE_PRACTICE_HOST: 'help.example:443'}, 'without a port'],
    [{SITE_PRACTICE_HOST: 'Help.Example'}, 'in lower case'],
    [{SITE_PRACTICE_HOST: 'help'}, 'allowed is a host name'],
    [{SITE_PRACTICE_HOST: '192.168.1.5'}, 'allowed is a host name'],
    [{SITE_PRACTICE_HOST: 'help.example', SITE_REHEARSAL: 'yes'}, 'SITE_REHEARSAL: found "yes"'],
    [{SITE_REHEARSAL: 'on'}, 'SITE_PRACTICE_HOST is missing'],
  ])('%o is refused', (environment, line) => {
    expect(() => readPractice(environment)).toThrow(line);
  });
});
