import type {Table} from '../diagnosis/table';
import type {Prediction} from '../diagnosis/predict';
import type {Check} from '../../schema/check';
import {legs, type Leg} from '../../schema/vocabulary';

/** What a cell of the table rests on; "open" where nothing is predicted. */
export type CellKind = Prediction['basis'] | 'open';

/** The whole table at a glance: a row for each cause, stop by stop, and a column for each check. */
export interface ModelPictureView {
  readonly checks: number;
  readonly causes: number;
  /** A letter for each cell of a row: c(ause), r(each), n(ormal), o(pen). */
  readonly stops: readonly {readonly leg: Leg; readonly rows: readonly string[]}[];
  /** How many cells rest on what. */
  readonly cells: Readonly<Record<CellKind, number>>;
}

/** A check with the causes that expect each of its answers. */
export interface CheckView {
  readonly id: string;
  readonly kind: Check['kind'];
  readonly ask: string;
  readonly aloud: string;
  readonly because: string;
  readonly drawing: Check['drawing'];
  readonly seconds: number;
  readonly answers: readonly {
    readonly id: string;
    readonly text: string;
    readonly normal: boolean;
    /** Titles of the causes that say so themselves. */
    readonly causes: readonly string[];
  }[];
  readonly normally?: string;
}

/** One row of the table in words. */
export interface CauseRowView {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly weightBasis: string;
  readonly fault: string;
  readonly article?: string;
  /** Causes that no check tells apart from this one. */
  readonly siblings: readonly string[];
  /** What it expects besides what is normal. */
  readonly cells: readonly {
    readonly check: string;
    readonly ask: string;
    readonly answers: readonly string[];
    readonly why: string;
  }[];
  /** Checks about which it says nothing although they have a normal answer. */
  readonly open: readonly string[];
  readonly fixes: readonly {readonly id: string; readonly action: string}[];
}

const kindOf = (prediction: Prediction | undefined): CellKind => prediction?.basis ?? 'open';

export function toModelPicture({causes, checks, predictions}: Table): ModelPictureView {
  const kinds = predictions.map((row) => row.map(kindOf));
  const count = (kind: CellKind) => kinds.flat().filter((each) => each === kind).length;
  return {
    checks: checks.length,
    causes: causes.length,
    stops: legs.map((leg) => ({
      leg,
      rows: causes.flatMap((cause, i) =>
        cause.leg === leg ? [kinds[i]!.map((kind) => kind[0]!).join('')] : [],
      ),
    })),
    cells: {cause: count('cause'), reach: count('reach'), normal: count('normal'), open: count('open')},
  };
}

export function toCheckViews({causes, checks}: Table): CheckView[] {
  return checks.map(({id, kind, ask, aloud, because, drawing, seconds, answers, normally}) => ({
    id,
    kind,
    ask,
    aloud,
    because,
    drawing,
    seconds,
    answers: answers.map((answer) => ({
      id: answer.id,
      text: answer.text,
      normal: normally?.answers.includes(answer.id) ?? false,
      causes: causes
        .filter(({expects}) =>
          expects.some((expectation) => expectation.check === id && expectation.answers.includes(answer.id)),
        )
        .map(({title}) => title),
    })),
    ...(normally && {normally: normally.why}),
  }));
}

/** The rows of the causes that break one stop, the commonest first. */
export function toCauseRows({causes, checks, families, familyOf}: Table, leg: Leg): CauseRowView[] {
  const checkOf = (id: string) => checks.find((check) => check.id === id)!;
  return causes
    .map((cause, i) => ({cause, family: families[familyOf[i]!]!}))
    .filter(({cause}) => cause.leg === leg)
    .sort((a, b) => b.cause.weight - a.cause.weight)
    .map(({cause, family}) => ({
      id: cause.id,
      title: cause.title,
      weight: cause.weight,
      weightBasis: cause.weightBasis,
      fault: cause.fault,
      ...(cause.article && {article: cause.article}),
      siblings: family.members
        .map((i) => causes[i]!)
        .filter((other) => other !== cause)
        .map(({title}) => title),
      cells: cause.expects.map(({check, answers, why}) => ({
        check,
        ask: checkOf(check).ask,
        answers: checkOf(check)
          .answers.filter(({id}) => answers.includes(id))
          .map(({text}) => text),
        why,
      })),
      open: cause.open.map((id) => checkOf(id).ask),
      fixes: cause.fixes.map(({id, action}) => ({id, action})),
    }));
}
