import {expect, it} from 'vitest';
import {aDataset, aProcedure} from '../../../tests/builders/records';
import {stepsFor} from './stepsFor';
import {indexSupport} from './indexSupport';

const index = indexSupport(
  aDataset({
    procedures: [
      aProcedure({
        steps: [
          {id: 'start', action: 'Start.', expect: 'A window opens.'},
          {id: 'choose', action: 'Choose **A phone**.'},
        ],
      }),
      aProcedure({id: 'answers', engine: 'play', role: 'authenticator', operations: ['get', 'create']}),
      aProcedure({id: 'same-engine', engine: 'windows-hello', role: 'authenticator'}),
    ],
  }),
);
const both = {client: 'windows-hello', authenticator: 'play'};
const answer = {side: 'phone', procedure: 'answers', action: 'Choose **A phone**.'};

it('the computer comes first, then the phone, each with the words of its engine', () => {
  expect(stepsFor(index, both, 'get')).toEqual([
    {side: 'computer', procedure: 'windows-hello-shows-code', action: 'Start.', expect: 'A window opens.'},
    {side: 'computer', procedure: 'windows-hello-shows-code', action: 'Choose **A phone**.'},
    answer,
  ]);
});

it.each([
  ['no procedure for this operation', both, 'create', [{side: 'computer'}, answer]],
  ['no engine', {authenticator: 'play'}, 'get', [{side: 'computer'}, answer]],
  ['an engine in another role', {client: 'play', authenticator: 'play'}, 'get', [{side: 'computer'}, answer]],
  ['nothing', {}, 'get', [{side: 'computer'}, {side: 'phone'}]],
] as const)('a side with %s has one step without words', (_name, engines, operation, expected) => {
  expect(stepsFor(index, engines, operation)).toEqual(expected);
});
