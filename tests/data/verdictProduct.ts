import {computerChoices, phoneChoices, toDevice, type Choice} from '../../src/domain/pair/choices';
import {toSetup} from '../../src/domain/pair/device';
import {judgeLinks} from '../../src/domain/pair/judgeLinks';
import {judgeSide} from '../../src/domain/pair/judgeSide';
import {best, worst} from '../../src/domain/pair/level';
import type {Setup} from '../../src/domain/pair/setup';
import type {SupportIndex} from '../../src/domain/pair/indexSupport';
import type {Dataset} from '../../src/domain/records/dataset';
import {contexts, type Context} from '../../src/schema/context';
import {levels, operations, type Level, type Operation} from '../../src/schema/vocabulary';

/** One device without and with circumstances. */
export interface Side {
  readonly name: string;
  readonly plain: Setup;
  /** Contexts of the plain setup and one more, in the order of the vocabulary. */
  readonly one: readonly Setup[];
  /** Two more: `two[a][b]` has the contexts number a and b, where a < b. */
  readonly two: readonly (readonly Setup[])[];
}

const withContexts = (setup: Setup, added: readonly Context[]): Setup => ({
  ...setup,
  context: [...new Set([...(setup.context ?? []), ...added])],
});

function toSide(name: string, plain: Setup): Side {
  return {
    name,
    plain,
    one: contexts.map((context) => withContexts(plain, [context])),
    two: contexts.map((a) => contexts.map((b) => withContexts(plain, [a, b]))),
  };
}

/** Every row of the matrix as either device, and everything that can be picked. */
export function allSides(data: Dataset): {readonly computers: Side[]; readonly phones: Side[]} {
  const rows = data.stacks.map(({id, os, browser, provider, range, context}) =>
    toSide(`row ${id}`, {
      os,
      ...(browser && {browser}),
      ...(provider && {provider}),
      ...(range && {range}),
      ...(context && {context}),
    }),
  );
  const picked = (choice: Choice) => toSide(choice.id, toSetup(toDevice(choice), data.platforms));
  return {
    computers: [...rows, ...computerChoices(data).map(picked)],
    phones: [...rows, ...phoneChoices(data).map(picked)],
  };
}

export type Judge = (computer: Setup, phone: Setup, operation: Operation) => Level;

interface Walk {
  /** How many pairs of setups were judged. */
  readonly judged: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Additions of a context that were compared with the pair before. */
  readonly compared: number;
  /** Where a context made an answer better, in words. */
  readonly raised: readonly string[];
}

/** What was asked before and after a context was added. */
interface Step {
  readonly before: number;
  readonly after: number;
  readonly where: () => string;
}

/**
 * Judges every pair, with no context, each context on either side, and each two such placements, and
 * compares each with what it was before the last context came.
 */
export function walk(computers: readonly Side[], phones: readonly Side[], judge: Judge): Walk {
  const count = levels.map(() => 0);
  const raised: string[] = [];
  let compared = 0;
  const ask = (computer: Setup, phone: Setup, operation: Operation): number => {
    const level = levels.indexOf(judge(computer, phone, operation));
    count[level] = (count[level] ?? 0) + 1;
    return level;
  };
  const compare = ({before, after, where}: Step) => {
    compared += 1;
    // The order of levels says "better"; "unknown" stands above "unlikely", so a rise to it counts, too.
    if (after > before) raised.push(`${where()}: ${levels[before]} became ${levels[after]}`);
  };
  for (const operation of operations) {
    for (const computer of computers) {
      for (const phone of phones) {
        const where = (...added: string[]) =>
          `${operation}: ${computer.name} + ${phone.name}, ${added.join(', ')}`;
        const plain = ask(computer.plain, phone.plain, operation);
        const onComputer = computer.one.map((setup) => ask(setup, phone.plain, operation));
        const onPhone = phone.one.map((setup) => ask(computer.plain, setup, operation));
        contexts.forEach((a, i) => {
          compare({before: plain, after: onComputer[i]!, where: () => where(`computer ${a}`)});
          compare({before: plain, after: onPhone[i]!, where: () => where(`phone ${a}`)});
          contexts.forEach((b, j) => {
            const both = ask(computer.one[i]!, phone.one[j]!, operation);
            const placed = () => where(`computer ${a}`, `phone ${b}`);
            compare({before: Math.min(onComputer[i]!, onPhone[j]!), after: both, where: placed});
            if (j <= i) return;
            const twice = {
              computer: ask(computer.two[i]![j]!, phone.plain, operation),
              phone: ask(computer.plain, phone.two[i]![j]!, operation),
            };
            for (const side of ['computer', 'phone'] as const) {
              const before = side === 'computer' ? onComputer : onPhone;
              compare({
                before: Math.min(before[i]!, before[j]!),
                after: twice[side],
                where: () => where(`${side} ${a}`, `${side} ${b}`),
              });
            }
          });
        });
      }
    }
  }
  return {
    judged: count.reduce((sum, each) => sum + each, 0),
    byLevel: Object.fromEntries(levels.map((level, i) => [level, count[i]!])) as Record<Level, number>,
    compared,
    raised,
  };
}

/** The answers as a table to print. */
export function walkTable({judged, byLevel, compared}: Walk): string {
  const rows = [...levels].reverse().map((level) => {
    const share = ((100 * byLevel[level]) / judged).toFixed(1);
    return `  ${level.padEnd(9)}${String(byLevel[level]).padStart(9)}${share.padStart(7)} %`;
  });
  return [
    '',
    `  ${judged} pairs of setups judged, ${compared} additions of a context compared`,
    ...rows,
    '',
  ].join('\n');
}

/** The two rules that a verdict is put together from; a test may hand in broken ones. */
interface Judging {
  readonly judgeSide: typeof judgeSide;
  readonly judgeLinks: typeof judgeLinks;
}

interface ComputerLevels {
  readonly offer: Readonly<Record<Operation, Level>>;
  readonly channels: readonly [Level, Level];
}

interface PhoneLevels extends Pick<ComputerLevels, 'channels'> {
  /** The worst of the links that the phone decides alone. */
  readonly own: Readonly<Record<Operation, Level>>;
}

function once<T>(answer: (setup: Setup) => T): (setup: Setup) => T {
  const known = new Map<Setup, T>();
  return (setup) => {
    if (!known.has(setup)) known.set(setup, answer(setup));
    return known.get(setup)!;
  };
}

/**
 * The same answer as `verdict`, put together from what each device says by itself, so that millions
 * of pairs can be asked in seconds. The test compares it with `verdict`.
 */
export function judgeBySides(index: SupportIndex, judging: Judging = {judgeSide, judgeLinks}): Judge {
  const byOperation = (level: (operation: Operation) => Level) =>
    Object.fromEntries(operations.map((operation) => [operation, level(operation)])) as Record<
      Operation,
      Level
    >;
  const channelsOf = (setup: Setup, role: 'client' | 'authenticator') =>
    (['channel.websocket', 'channel.ble'] as const).map(
      (channel) => judging.judgeSide(index, setup, role, channel).level,
    ) as [Level, Level];
  const ofComputer = once((setup): ComputerLevels => ({
    offer: byOperation(
      (operation) => judging.judgeSide(index, setup, 'client', `client.hybrid.${operation}`).level,
    ),
    channels: channelsOf(setup, 'client'),
  }));
  const ofPhone = once((setup): PhoneLevels => ({
    own: byOperation((operation) =>
      worst(
        judging
          .judgeLinks(index, setup, setup, operation)
          .filter(({link}) => link === 'scan' || link === 'relay' || link === 'passkey')
          .map(({judgement}) => judgement.level),
      ),
    ),
    channels: channelsOf(setup, 'authenticator'),
  }));
  return (computer, phone, operation) => {
    const [shown, answered] = [ofComputer(computer), ofPhone(phone)];
    const channel = best(shown.channels.map((level, i) => worst([level, answered.channels[i]!])));
    return worst([shown.offer[operation], channel, answered.own[operation]]);
  };
}
