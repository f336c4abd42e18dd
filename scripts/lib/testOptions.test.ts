// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {describeStep, steps} from './steps.mjs';
import {parseTestOptions} from './testOptions.mjs';

const namesOf = (args: string[]) => parseTestOptions(args, steps).chosen.map(({name}) => name);

describe('parseTestOptions', () => {
  it('chooses every step, in order, if none is named', () => {
    expect(namesOf([])).toEqual(steps.map(({name}) => name));
  });

  it.each([[['--only', 'unit']], [['--only=unit']]])('chooses the one step of %j', (args) => {
    expect(namesOf(args)).toEqual(['unit']);
  });

  it('names the steps if there is none of that name', () => {
    expect(() => namesOf(['--only', 'units'])).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^There is no step "units"\..* unit, /),
        exitCode: 2,
      }),
    );
  });

  it.each([[['--onyl', 'unit']], [['unit']], [['--only']]])('explains itself for %j', (args) => {
    expect(() => namesOf(args)).toThrow(/^Usage: npm test/);
  });

  it('lists', () => {
    expect(parseTestOptions(['--list'], steps).list).toBe(true);
    expect(parseTestOptions([], steps).list).toBe(false);
  });
});

describe('the steps', () => {
  it('are described by commands that can be typed', () => {
    const commands = Object.fromEntries(steps.map((step) => [step.name, describeStep(step)]));
    expect(commands.styles).toBe('npx stylelint "src/**/*.css"');
    expect(commands.build).toBe('node scripts/build.mjs');
  });

  it('build the site before anything looks at the build', () => {
    const order = steps.map(({name}) => name);
    const build = order.indexOf('build');
    for (const later of ['output', 'pseudo-locale', 'e2e'])
      expect(order.indexOf(later)).toBeGreaterThan(build);
  });

  it('count five suites', () => {
    expect(steps.flatMap(({counts}) => counts ?? [])).toEqual([
      'vitest',
      'vitest',
      'vitest',
      'playwright',
      'playwright',
    ]);
  });
});
