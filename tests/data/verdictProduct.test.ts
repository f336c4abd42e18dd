import {afterEach, describe, expect, it, vi} from 'vitest';
import type * as levelRules from '../../src/domain/pair/level';
import {indexSupport} from '../../src/domain/pair/indexSupport';
import {verdict} from '../../src/domain/pair/verdict';
import {links} from '../../src/schema/vocabulary';
import {realData} from '../realData';
import {allSides, judgeBySides, walk, walkTable, type Judge} from './verdictProduct';

const today = '2026-11-23';
const index = indexSupport(realData);
const {computers, phones} = allSides(realData);

/** Every so many pairs of the product, the rule itself is asked, and then asked again of fresh records. */
const askedEvery = 47;
const askedAgainEvery = 100 * askedEvery;

afterEach(() => {
  vi.doUnmock('../../src/domain/pair/level');
  vi.resetModules();
});

describe('every device with every other, in no, one and two circumstances', () => {
  it('has an answer of five links, the same each time, which no circumstance makes better', () => {
    const bySides = judgeBySides(index);
    const asked = {all: 0, verdict: 0, again: 0};
    const wrong: string[] = [];
    const judge: Judge = (computer, phone, operation) => {
      const level = bySides(computer, phone, operation);
      asked.all += 1;
      if (asked.all % askedEvery !== 0) return level;
      asked.verdict += 1;
      const found = verdict(index, computer, phone, operation, today);
      const stops = found.reasons.map(({link}) => link).join();
      if (found.verdict !== level || stops !== links.join()) {
        wrong.push(`${JSON.stringify([computer, phone])}: ${found.verdict} for ${level}, of ${stops}`);
      }
      if (asked.all % askedAgainEvery !== 0) return level;
      asked.again += 1;
      const again = verdict(indexSupport(realData), {...computer}, {...phone}, operation, today);
      if (JSON.stringify(again) !== JSON.stringify(found)) wrong.push(`twice: ${JSON.stringify(computer)}`);
      return level;
    };

    const found = walk(computers, phones, judge);
    const told = `  ${asked.verdict} of them by verdict() itself, ${asked.again} of these twice\n\n`;
    process.stdout.write(`${walkTable(found)}${told}`);

    expect(wrong).toEqual([]);
    expect(found.raised).toEqual([]);
    expect(found.judged).toBeGreaterThan(2_000_000);
    expect(asked.verdict).toBeGreaterThan(48_000);
    expect(asked.again).toBeGreaterThan(480);
    // A level that nothing has would mean that the walk proves nothing of it.
    expect(Object.entries(found.byLevel).filter(([, count]) => count === 0)).toEqual([]);
  });
});

describe('the comparison itself', () => {
  const few = {computers: computers.slice(0, 40), phones: phones.slice(0, 3)};

  it('notices a judge that takes the best of all findings in place of the worst', async () => {
    vi.resetModules();
    vi.doMock('../../src/domain/pair/level', async (original) => {
      const level = await original<typeof levelRules>();
      return {...level, worst: level.best};
    });
    const broken = {
      ...(await import('../../src/domain/pair/judgeSide')),
      ...(await import('../../src/domain/pair/judgeLinks')),
    };
    const {raised} = walk(few.computers, few.phones, judgeBySides(index, broken));
    expect(raised.length).toBeGreaterThan(0);
    expect(raised.join('\n')).toMatch(/became works/);
  });

  it('notices a circumstance that turns "not known" into "works"', () => {
    const judge: Judge = ({context = []}) => (context.includes('vm') ? 'works' : 'unknown');
    const {raised} = walk(computers.slice(0, 1), phones.slice(0, 1), judge);
    expect(raised[0]).toMatch(/^get: .*computer vm.*: unknown became works$/);
  });

  it('notices what only two circumstances together make better', () => {
    const judge: Judge = ({context = []}) =>
      context.includes('vm') && context.includes('private') ? 'works' : 'no';
    const {raised} = walk(computers.slice(0, 1), phones.slice(0, 1), judge);
    expect(raised[0]).toContain('computer vm, computer private');
  });

  it('finds nothing wrong with the rule on the same few', () => {
    const judge = judgeBySides(index);
    expect(walk(few.computers, few.phones, judge).raised).toEqual([]);
  });
});
