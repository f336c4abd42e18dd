// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {groupSteps, runSteps} from './runSteps.mjs';

const reading = (name: string) => ({name, lane: name});
const building = (name: string) => ({name, lane: 'project'});
const names = (groups: {name: string}[][][]) =>
  groups.map((lanes) => lanes.map((lane) => lane.map(({name}) => name).join(' ')).join(' | '));

interface Told {
  readonly code?: number;
  readonly problem?: string;
  readonly output?: string;
}

/** Runs steps that end when they are told to, and notes in which order they start and what is said. */
function start(steps: readonly {name: string; lane?: string}[], atOnce = 2) {
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

it('groups steps that follow each other and have lanes', () => {
  const steps = [reading('a'), reading('b'), {name: 'release'}, reading('c'), {name: 'd'}, {name: 'e'}];
  expect(names(groupSteps(steps))).toEqual(['a | b', 'release', 'c', 'd', 'e']);
});

it('puts steps of one lane one behind the other', () => {
  const steps = [building('a'), reading('b'), building('c'), {name: 'd'}, building('e'), building('f')];
  expect(names(groupSteps(steps))).toEqual(['a c | b', 'd', 'e f']);
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

  it('goes on in a lane while another runs, and no further when that failed', async () => {
    const {started, end, result} = start([reading('copy'), ...['a', 'b', 'c'].map(building)]);
    await end('a');
    expect(started).toEqual(['copy, kept', 'a, kept', 'b, kept']);
    await end('copy', {code: 5});
    await end('b');
    expect(started).toHaveLength(3);
    expect((await result).code).toBe(5);
  });

  it('leaves the terminal to a step that runs alone', async () => {
    const {started, said, end, result} = start([reading('a')]);
    expect(started).toEqual(['a']);
    expect(said).toEqual(['\n== a: do a']);
    await end('a');
    expect((await result).code).toBe(0);
  });
});
