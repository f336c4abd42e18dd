// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {groupSteps, runSteps} from './runSteps.mjs';

const reading = (name: string) => ({name, readsOnly: true});
const names = (groups: {name: string}[][]) => groups.map((group) => group.map(({name}) => name).join(' '));

interface Told {
  readonly code?: number;
  readonly problem?: string;
  readonly output?: string;
}

/** Runs steps that end when they are told to, and notes in which order they start and what is said. */
function start(steps: readonly {name: string; readsOnly?: boolean}[], atOnce = 2) {
  const started: string[] = [];
  const said: string[] = [];
  const ends = new Map<string, (told: Told) => void>();
  const result = runSteps(steps, {
    atOnce,
    describe: ({name}) => `do ${name}`,
    say: (text: string) => said.push(text),
    runStep: ({name}, keepsOutput) => {
      started.push(`${name}${keepsOutput ? ', kept' : ''}`);
      return new Promise((resolve) => {
        ends.set(name, (told) => resolve({code: 0, ...told}));
      });
    },
  });
  const end = async (name: string, told: Told = {}) => {
    ends.get(name)?.(told);
    await new Promise((settled) => setTimeout(settled));
  };
  return {started, said, end, result};
}

it('groups steps that only read and follow each other', () => {
  const steps = [reading('a'), reading('b'), {name: 'build'}, reading('c'), {name: 'd'}, {name: 'e'}];
  expect(names(groupSteps(steps))).toEqual(['a b', 'build', 'c', 'd', 'e']);
});

describe('running', () => {
  it('runs two of a group at once, shows what each printed when it ends, and then goes on', async () => {
    const {started, said, end, result} = start([reading('a'), reading('b'), reading('c'), {name: 'build'}]);
    expect(started).toEqual(['a, kept', 'b, kept']);
    await end('b', {output: 'all well\n'});
    expect(said[0]).toBe('\n== b: do b\nall well');
    expect(said[1]).toMatch(/^== b: passed in /);
    expect(started).toEqual(['a, kept', 'b, kept', 'c, kept']);
    await end('a');
    await end('c');
    expect(started.at(-1)).toBe('build');
    await end('build');
    expect((await result).code).toBe(0);
    expect(said.at(-1)).toMatch(/^\nPassed in \d+\.\d s: b \d+\.\d s, a .*, c .*, build /);
  });

  it('starts nothing after a step that failed, and waits for what runs', async () => {
    const {started, said, end, result} = start([reading('a'), reading('b'), reading('c'), {name: 'build'}]);
    await end('a', {code: 3, problem: 'exit code 3', output: 'a.ts: wrong'});
    expect(said.join('\n')).toContain('a.ts: wrong\n== a: failed in');
    await end('b', {code: 4});
    expect(started).toEqual(['a, kept', 'b, kept']);
    expect((await result).code).toBe(3);
    expect(said.at(-1)).toBe('\nStopped at a. To run only this step: npm test -- --only a');
  });

  it('leaves the terminal to a step that runs alone', async () => {
    const {started, said, end, result} = start([reading('a')]);
    expect(started).toEqual(['a']);
    expect(said).toEqual(['\n== a: do a']);
    await end('a');
    expect((await result).code).toBe(0);
  });
});
