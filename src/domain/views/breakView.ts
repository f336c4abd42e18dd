import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import type {Message} from '../../schema/message';
import type {Subject} from '../../schema/subject';
import {worldsOf} from '../evaluation/oracle';
import {indexSupport} from '../pair/indexSupport';
import type {Dataset} from '../records/dataset';
import {makeBench, type Bench} from '../simulator/bench';
import {lastOf, runFlow, type Passage} from '../simulator/runFlow';

/** Exact words on a screen, with the product that shows them and the state that was read. */
export interface ScreenWords {
  readonly text: string;
  readonly products: readonly string[];
  readonly seenOn: string;
}

/** What one device can show when a sign-in stops. */
export interface DeviceScreens {
  /** In words, the commonest first. */
  readonly shows: readonly string[];
  /** On some systems no source says what is shown. */
  readonly unknown: boolean;
  readonly words: readonly ScreenWords[];
}

/** Both screens at the moment at which a cause stops the sign-in, as the simulator has them. */
export interface BreakView {
  readonly computer: DeviceScreens;
  readonly phone: DeviceScreens;
}

type Side = 'computer' | 'phone';

interface BreakData {
  readonly checks: readonly Check[];
  readonly messages: readonly Message[];
  readonly subjects: readonly Subject[];
}

const most = {shows: 3, words: 3};

function byFrequency(screens: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const screen of screens) counts.set(screen, (counts.get(screen) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([screen]) => screen);
}

function screensOf(
  side: Side,
  cause: Cause,
  passages: readonly Passage[],
  {checks, messages, subjects}: BreakData,
): DeviceScreens {
  const shown = passages.flatMap((passage) => [passage[side], passage.later?.[side] ?? passage[side]]);
  const {answers} = checks.find(({id}) => id === `${side}-shows`)!;
  const texts = byFrequency(shown).flatMap(
    (screen) => answers.find(({screens}) => screens?.some((one) => one === screen))?.text ?? [],
  );
  const words = messages.filter(
    ({device, screen, causes, wording}) =>
      device === side &&
      wording === 'exact' &&
      causes.includes(cause.id) &&
      screen !== undefined &&
      shown.some((each) => each === screen),
  );
  return {
    shows: [...new Set(texts)].slice(0, most.shows),
    unknown: shown.includes('not-known'),
    words: words.slice(0, most.words).map(({text, products, seenOn}) => ({
      text,
      products: products.map((id) => subjects.find((subject) => subject.id === id)?.name ?? id),
      seenOn,
    })),
  };
}

/**
 * What both screens show when a cause stops the sign-in, over the usual pairs of devices.
 * @param data checks in any order; their answers give screens their words
 */
export function toBreakView(cause: Cause, data: BreakData, bench: Bench): BreakView {
  const passages = worldsOf(cause, bench).map((world) => lastOf(runFlow(world)));
  return {
    computer: screensOf('computer', cause, passages, data),
    phone: screensOf('phone', cause, passages, data),
  };
}

/** The same for every cause of a dataset, by its id. */
export function toBreakViews(dataset: Dataset): Readonly<Record<string, BreakView>> {
  const bench = makeBench(indexSupport(dataset));
  return Object.fromEntries(dataset.causes.map((cause) => [cause.id, toBreakView(cause, dataset, bench)]));
}
