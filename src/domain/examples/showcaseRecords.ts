import type {Change} from '../../schema/change';
import type {Cause, CauseFix} from '../../schema/cause';
import type {Check} from '../../schema/check';
import type {Fixer, Level} from '../../schema/vocabulary';
import {legs} from '../../schema/vocabulary';
import {changeLog} from '../changeLog/changeLog';
import {buildTable, type Table} from '../diagnosis/table';
import type {RankedFix, Reason} from '../diagnosis/nextStep';
import {emptyCase, type CaseState} from '../fix/caseState';
import {caseStep, type CaseStep} from '../fix/caseStep';
import {toDeviceRecords, type DeviceRecords} from '../pair/deviceRecords';
import {pairPageLinks, type PairPageLink, type PairPageView} from '../pair/pairPages';
import {toPairRecords} from '../pair/pairRecords';
import type {PairView} from '../pair/pairView';
import type {Dataset} from '../records/dataset';
import {runScenario, type NamedDevice, type SimulatorRecords} from '../simulator/scenario';
import type {Passage} from '../simulator/runFlow';
import {buildApiTable, type ApiRow} from '../support/buildApiTable';
import {buildTables, type SupportTables} from '../support/buildTables';
import type {BreakView} from '../views/breakView';
import {toCauseView, type CauseView} from '../views/causeView';
import {toMessageGroups, type MessageView} from '../views/messageView';
import {toModelRecords} from '../views/modelRecords';
import {
  toCauseRows,
  toCheckViews,
  toModelPicture,
  type CauseRowView,
  type CheckView,
  type ModelPictureView,
} from '../views/modelView';
import {toProblemIndex, type ProblemIndex} from '../views/problemIndex';
import {toReproductionView, type ReproductionView} from '../views/reproductionView';
import {toSimulatorRecords} from '../views/simulatorRecords';
import {providerNames, type ProviderName} from '../webauthn/providerNames';
import {pairOfEachLevel} from './pairOfEachLevel';
import {trimTables} from './trimTables';

/** A case that has begun, and what it has come to. */
export interface ShownCase {
  readonly state: CaseState;
  readonly step: CaseStep;
  /** The checks that were answered. */
  readonly checks: readonly Check[];
}

/** Records of the site for the page that shows every component, as few as show every state. */
export interface ShowcaseRecords {
  /** For each who can fix something, a cause that they alone can fix. */
  readonly causes: Readonly<Record<Fixer, CauseView>>;
  /** A cause with its screens. */
  readonly broken: {readonly cause: CauseView; readonly shown: BreakView};
  readonly pairs: Readonly<Record<Level, PairView>>;
  readonly pairLinks: readonly PairPageLink[];
  readonly devices: DeviceRecords;
  readonly tables: SupportTables;
  readonly api: readonly ApiRow[];
  readonly changes: readonly Change[];
  readonly messages: readonly MessageView[];
  readonly model: {
    readonly picture: ModelPictureView;
    readonly check: CheckView;
    readonly row: CauseRowView;
  };
  readonly firstQuestion: Reason;
  readonly begun: ShownCase;
  /** Something to try for each who has to do it, and something that can do harm. */
  readonly fixes: readonly RankedFix[];
  readonly outlined: readonly Cause[];
  readonly reproduction: ReproductionView;
  readonly simulator: {
    readonly well: readonly Passage[];
    readonly broken: readonly Passage[];
    readonly screens: SimulatorRecords['screens'];
    readonly faults: SimulatorRecords['faults'];
    readonly computers: readonly NamedDevice[];
  };
  readonly providers: readonly ProviderName[];
  readonly problems: ProblemIndex;
}

/** What was worked out for other pages already. */
interface Beside {
  /** The records that the site shows: answers and changes lead to the tables of its pages. */
  readonly dataset: Dataset;
  readonly screens: Readonly<Record<string, BreakView>>;
  readonly pairPages: readonly PairPageView[];
  /** BCP 47. */
  readonly locale: string;
}

/** @throws where nothing of the records is of that kind */
function firstOf<T>(records: readonly T[], what: string, fits: (record: T) => boolean = () => true): T {
  const found = records.find(fits);
  if (found === undefined) throw new Error(`The records have no ${what}`);
  return found;
}

function begunCase(table: Table): ShownCase {
  const state: CaseState = {answers: {'where-stopped': 'connecting'}, tried: []};
  const step = caseStep(table, state);
  return {state, step, checks: table.checks.filter(({id}) => id in state.answers)};
}

/** Words of a step that belongs behind the safety questions. */
const touchesCode = (words: string) => /\b(scan|code|codes)\b/i.test(words);

function fixesOfEachKind({causes}: Table): RankedFix[] {
  const all = causes.flatMap((cause) => cause.fixes.map((fix) => ({cause, fix, benefit: 0})));
  const pick = (what: string, fits: (fix: CauseFix) => boolean) => firstOf(all, what, ({fix}) => fits(fix));
  return [
    pick(
      'fix of one’s own',
      ({who, harm, action}) => who === 'you' && harm === 'none' && !touchesCode(action),
    ),
    pick('fix by an IT desk', ({who}) => who === 'it'),
    pick('fix by a site', ({who}) => who === 'site'),
    pick('fix that can do harm', ({harm}) => harm === 'high'),
  ];
}

function simulated(dataset: Dataset): ShowcaseRecords['simulator'] {
  const records = toSimulatorRecords(dataset);
  const {screens, computers, phones} = records;
  const faults = legs.flatMap((leg) => records.faults.filter((fault) => fault.leg === leg).slice(0, 2));
  const run = (chosen: readonly string[]) => {
    const scenario = runScenario(records, {
      computer: computers[0]!.id,
      phone: phones[0]!.id,
      faults: chosen,
      way: 0,
    });
    return scenario.ok ? scenario.passages : [];
  };
  const broken = faults.map(({id}) => run([id])).find((passages) => passages.some(({passed}) => !passed));
  return {well: run([]), broken: broken ?? [], screens, faults, computers: computers.slice(0, 3)};
}

/** Chooses among all records those that the page of components shows. */
export function toShowcaseRecords(
  dataset: Dataset,
  {dataset: shown, screens, pairPages, locale}: Beside,
): ShowcaseRecords {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const causes = new Map(dataset.causes.map((cause) => [cause.id, cause]));
  const table = buildTable(toModelRecords(dataset));
  const onlyBy = (fixer: Fixer) =>
    toCauseView(
      firstOf(
        dataset.causes,
        `cause that ${fixer} alone can fix`,
        ({fixableBy}) => fixableBy.length === 1 && fixableBy[0] === fixer,
      ),
      sources,
    );
  const {begun, first} = {begun: begunCase(table), first: caseStep(table, emptyCase).ask};
  if (first === undefined) throw new Error('The diagnosis begins without a question');
  const stuck = firstOf(
    dataset.causes,
    'cause with words on a screen',
    ({id, leg, unverified}) =>
      leg === 'proximity' && unverified.length > 0 && (screens[id]?.computer.words.length ?? 0) > 0,
  );
  const messages = toMessageGroups(dataset, sources).flatMap((group) => group.messages);
  const changes = changeLog(shown);
  const {problems, messages: words} = toProblemIndex(dataset, locale);
  return {
    causes: {you: onlyBy('you'), it: onlyBy('it'), site: onlyBy('site')},
    broken: {cause: toCauseView(stuck, sources), shown: screens[stuck.id]!},
    pairs: pairOfEachLevel(toPairRecords(dataset), pairPages),
    pairLinks: pairPageLinks(pairPages).slice(0, 12),
    devices: toDeviceRecords(dataset),
    tables: trimTables(buildTables(shown)),
    api: buildApiTable(dataset).slice(0, 4),
    changes: (['claims', 'causes', 'procedures'] as const).flatMap((kind) =>
      changes.filter((change) => change.kind === kind).slice(0, 2),
    ),
    messages: [
      firstOf(messages, 'message with causes', (message) => message.causes.length > 1),
      firstOf(messages, 'message known by its meaning', ({wording}) => wording === 'meaning'),
      firstOf(messages, 'message that points to no fault', (message) => message.causes.length === 0),
    ],
    model: {
      picture: toModelPicture(table),
      check: firstOf(
        toCheckViews(table),
        'check with a normal answer',
        ({normally}) => normally !== undefined,
      ),
      row: firstOf(toCauseRows(table, 'proximity'), 'cause of the third stop'),
    },
    firstQuestion: {check: first.check},
    begun,
    fixes: fixesOfEachKind(table),
    outlined: legs.flatMap((leg) => table.causes.filter((cause) => cause.leg === leg).slice(0, 2)),
    reproduction: shortened(
      toReproductionView(
        firstOf(dataset.reproductions, 'reproduction', ({steps}) => steps[0]?.actor === 'computer'),
        causes,
        sources,
      ),
    ),
    simulator: simulated(dataset),
    providers: providerNames(dataset),
    problems: {problems: problems.slice(0, 2), messages: words.slice(0, 1)},
  };
}

/** Its first step alone, which touches no code. */
const shortened = (view: ReproductionView): ReproductionView => ({...view, steps: view.steps.slice(0, 1)});
