import type {BrandFile} from '../../schema/brand';
import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import {isPhoneOs} from '../pair/choices';
import type {Dataset} from '../records/dataset';
import {computerSystemOf, phoneSystemOf} from '../simulator/traits';

export type Fleet = NonNullable<BrandFile['fleet']>;

type Possible = ReadonlyMap<string, readonly string[]>;

function keptPlatforms(dataset: Dataset, {computers, phones}: Fleet) {
  return dataset.platforms.filter(({id, os}) => {
    const wanted = isPhoneOs(dataset, os) ? phones : computers;
    return wanted === undefined || wanted.includes(id);
  });
}

/** The answers that can be true of a fleet, by check. */
function possibleAnswers(dataset: Dataset, fleet: Fleet): Possible {
  const platforms = keptPlatforms(dataset, fleet);
  const ofForm = (isPhone: boolean) => platforms.filter(({os}) => isPhoneOs(dataset, os) === isPhone);
  return new Map<string, readonly string[]>([
    ...(fleet.computers
      ? [['computer-system', ofForm(false).map(({id}) => computerSystemOf(id))] as const]
      : []),
    ...(fleet.phones ? [['phone-system', ofForm(true).map(({os}) => phoneSystemOf(os))] as const] : []),
    ...Object.entries(fleet.answers ?? {}),
  ]);
}

function narrowCheck(check: Check, possible: Possible): Check {
  const left = possible.get(check.id);
  if (left === undefined) return check;
  const {normally, ...rest} = check;
  const normal = normally?.answers.filter((answer) => left.includes(answer)) ?? [];
  return {
    ...rest,
    answers: check.answers.filter(({id}) => left.includes(id)),
    ...(normally && normal.length > 0 && {normally: {...normally, answers: normal}}),
  };
}

/** What a cause still expects; undefined where the fleet can never give the answer that it needs. */
function narrowCause(cause: Cause, possible: Possible): Cause | undefined {
  const keep = (check: string, answers: readonly string[]) => {
    const left = possible.get(check);
    return left === undefined ? [...answers] : answers.filter((answer) => left.includes(answer));
  };
  const expects = cause.expects.map((each) => ({...each, answers: keep(each.check, each.answers)}));
  if (expects.some(({answers}) => answers.length === 0)) return undefined;
  const ways = cause.ways
    ?.map((way) => ({
      ...way,
      answers: Object.fromEntries(
        Object.entries(way.answers).map(([check, answers]) => [check, keep(check, answers)]),
      ),
    }))
    .filter(({answers}) => Object.values(answers).every((each) => each.length > 0));
  const {ways: _ways, ...rest} = cause;
  return {...rest, expects, ...(ways && ways.length > 1 && {ways})};
}

/**
 * The records of a site whose people use only some systems: rows, pairs, causes and messages that
 * cannot concern them are left out. Nothing about the others becomes "no".
 */
export function narrowDataset(dataset: Dataset, fleet: Fleet): Dataset {
  const possible = possibleAnswers(dataset, fleet);
  const platforms = keptPlatforms(dataset, fleet);
  const systems = new Set(platforms.map(({os}) => os));
  const checks = dataset.checks.map((check) => narrowCheck(check, possible));
  const normals = new Map(checks.map(({id, normally}) => [id, normally !== undefined]));
  const causes = dataset.causes
    .map((cause) => narrowCause(cause, possible))
    .filter((cause) => cause !== undefined)
    .map((cause) => ({...cause, open: cause.open.filter((check) => normals.get(check))}));
  const known = new Set(causes.map(({id}) => id));
  const isOpen = (ids: readonly string[]) => ids.length === 0 || ids.some((id) => known.has(id));
  return {
    ...dataset,
    platforms,
    stacks: dataset.stacks.filter(({os}) => systems.has(os)),
    checks,
    causes,
    messages: dataset.messages
      .filter(({causes: ids}) => isOpen(ids))
      .map((message) => ({...message, causes: message.causes.filter((id) => known.has(id))})),
  };
}
