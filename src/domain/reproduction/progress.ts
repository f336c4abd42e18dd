import {findSensitive} from '../text/findSensitive';
import type {ReproductionView} from '../views/reproductionView';

/** Stands for "I saw something that is not in the list". */
export const otherOutcome = 'other';

/** How far a person got with a reproduction. */
export interface Progress {
  /** "YYYY-MM-DD" of the first press; undefined before it. */
  readonly startedOn?: string;
  readonly done: readonly string[];
  /** The step that went wrong. */
  readonly stoppedAt?: string;
  /** What was seen there: an outcome's id, or `otherOutcome`. */
  readonly seen?: string;
  readonly seenText: string;
  readonly computer: string;
  readonly phone: string;
  readonly browser: string;
}

export const noProgress: Progress = {done: [], seenText: '', computer: '', phone: '', browser: ''};

const freeText = ['seenText', 'computer', 'phone', 'browser'] as const;
const longestText = 500;

/** Ticks or unticks a step. A step that is done is not the step that went wrong. */
export function tickStep(progress: Progress, step: string, done: boolean): Progress {
  const others = progress.done.filter((id) => id !== step);
  const {stoppedAt: _stoppedAt, seen: _seen, ...rest} = progress;
  const base = done && progress.stoppedAt === step ? rest : progress;
  return {...base, done: done ? [...others, step] : others};
}

/** Says that a step went wrong; said again of the same step, it is taken back. */
export function stopAt(progress: Progress, step: string): Progress {
  const {stoppedAt, seen: _seen, ...rest} = progress;
  const open = rest.done.filter((id) => id !== step);
  return stoppedAt === step ? rest : {...rest, done: open, stoppedAt: step};
}

/** Text for storage. Free text that looks private is left out. */
export function serialiseProgress(progress: Progress): string {
  const kept = freeText.map((field) => [
    field,
    findSensitive(progress[field]).length > 0 ? '' : progress[field],
  ]);
  return JSON.stringify({...progress, ...Object.fromEntries(kept)});
}

type Loose = Readonly<Record<string, unknown>>;

function parseObject(text: string | null): Loose {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Loose) : {};
  } catch {
    return {};
  }
}

/** Reads stored progress against the record of today: what it no longer knows is dropped, the rest stays. */
export function parseProgress(text: string | null, {steps}: Pick<ReproductionView, 'steps'>): Progress {
  const stored = parseObject(text);
  const string = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestText) : '');
  const stopped = steps.find((step) => step.id === stored.stoppedAt);
  const outcomes = [...(stopped?.otherwise ?? []).map(({id}) => id), otherOutcome];
  const seen = outcomes.find((id) => id === stored.seen);
  const done: readonly unknown[] = Array.isArray(stored.done) ? stored.done : [];
  const startedOn = string(stored.startedOn);
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(startedOn) && {startedOn}),
    done: steps.map(({id}) => id).filter((id) => done.includes(id)),
    ...(stopped && {stoppedAt: stopped.id}),
    ...(stopped && seen && {seen}),
    seenText: string(stored.seenText),
    computer: string(stored.computer),
    phone: string(stored.phone),
    browser: string(stored.browser),
  };
}
