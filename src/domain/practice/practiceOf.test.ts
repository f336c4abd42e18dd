import {expect, it} from 'vitest';
import {practiceOf} from './practiceOf';

const name = 'help.example';

it.each([
  ['nothing said', undefined, {host: null, rehearsal: false}],
  ['no sign-in', {name, usedForSignIn: false, rehearsal: false}, {host: name, rehearsal: false}],
  ['and test passkeys', {name, usedForSignIn: false, rehearsal: true}, {host: name, rehearsal: true}],
  ['a sign-in', {name, usedForSignIn: true, rehearsal: false}, {host: null, rehearsal: false}],
] as const)('%s', (_case, hostname, declaration) => {
  expect(practiceOf({...(hostname && {hostname})})).toEqual(declaration);
});
