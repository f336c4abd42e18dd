import {believe} from '../diagnosis/beliefs';
import {stopCheck} from '../diagnosis/predict';
import {rankFamilies} from '../diagnosis/nextStep';
import {buildTable, type Table} from '../diagnosis/table';
import {tellingAnswers} from '../diagnosis/tellingAnswers';
import {faults, isFaultId} from '../simulator/faults';
import {nearest} from '../text/nearest';
import type {Dataset, Finding} from './dataset';

/** Every cause names a fault that the simulator can switch on. */
function unknownFaults({causes}: Dataset): Finding[] {
  const known = Object.keys(faults);
  return causes
    .filter(({fault}) => !isFaultId(fault))
    .map(({id, fault}) => {
      const guess = nearest(fault, known);
      return {
        kind: 'causes',
        id,
        path: ['fault'],
        found: `"${fault}", which the simulator does not have`,
        allowed: 'a fault of src/domain/simulator/faults.ts',
        fix: guess ? `did you mean "${guess}"?` : 'add the fault, with what it changes in the world',
      };
    });
}

/** Every cause says where the sign-in stops, once for each check. */
function incompleteRows({causes}: Dataset): Finding[] {
  return causes.flatMap(({id, expects}): Finding[] => {
    const checks = expects.map(({check}) => check);
    const twice = checks.findIndex((check, i) => checks.indexOf(check) < i);
    return [
      ...(checks.includes(stopCheck)
        ? []
        : [
            {
              kind: 'causes' as const,
              id,
              path: ['expects'],
              found: `nothing about "${stopCheck}"`,
              allowed: `an answer to "${stopCheck}" for every cause`,
              fix: 'say where the person sees it stop',
            },
          ]),
      ...(twice === -1
        ? []
        : [
            {
              kind: 'causes' as const,
              id,
              path: ['expects', twice, 'check'],
              found: `"${checks[twice]!}" for a second time`,
              allowed: 'each check once',
              fix: 'put all answers into one entry',
            },
          ]),
    ];
  });
}

/** The ways of a cause name some of its answers, and together all of those they name. */
function wrongWays({causes}: Dataset): Finding[] {
  return causes.flatMap(({id, expects, ways = []}) => {
    const named = [...new Set(ways.flatMap(({answers}) => Object.keys(answers)))];
    return named.flatMap((check): Finding[] => {
      const expected = expects.find((cell) => cell.check === check)?.answers ?? [];
      const each = ways.map(({answers}) => answers[check] ?? expected);
      const strange = each.flat().filter((answer) => !expected.includes(answer));
      const missing = expected.filter((answer) => !each.flat().includes(answer));
      const found = strange[0] ?? missing[0];
      return found === undefined
        ? []
        : [
            {
              kind: 'causes',
              id,
              path: ['ways'],
              found: `"${found}" for "${check}", ${strange.length > 0 ? 'which the cause does not expect' : 'which no way has'}`,
              allowed: 'ways that share out the answers that the cause expects',
              fix: 'name the answer in "expects" and in the way in which it is given',
            },
          ];
    });
  });
}

/** An answer that makes no cause more or less likely is a question without a use. */
function idleAnswers({checks, likelihoods}: Table): Finding[] {
  return checks.flatMap(({id, answers}, c) =>
    answers.flatMap(({id: answer}, a): Finding[] => {
      const chances = likelihoods[c]![a]!;
      return chances.length > 1 && chances.every((chance) => Math.abs(chance - chances[0]!) < 1e-9)
        ? [
            {
              kind: 'checks',
              id,
              path: ['answers', a],
              found: `"${answer}", which moves no cause`,
              allowed: 'answers of which each is expected by some causes and not by others',
              fix: 'name it in "expects" of a cause, or remove it',
            },
          ]
        : [];
    }),
  );
}

/** A family whose own expected answers make another one more likely can never be found. */
function unreachableFamilies(table: Table): Finding[] {
  const {families, familyOf, rows} = table;
  return families.flatMap(({id}, f): Finding[] => {
    const tops = rows
      .filter(({cause}) => familyOf[cause] === f)
      .map((row) => rankFamilies(table, believe(table, {answers: tellingAnswers(table, row)}))[0]!.id);
    return tops.includes(id)
      ? []
      : [
          {
            kind: 'causes',
            id,
            path: ['expects'],
            found: `answers that fit "${tops[0]}" better than "${id}" itself`,
            allowed: 'expected answers by which the cause can be found',
            fix: `say in "expects" what tells it apart from "${tops[0]}"`,
          },
        ];
  });
}

/** The rules of the table of causes and checks. */
export function checkModel(data: Dataset): Finding[] {
  const first = [...unknownFaults(data), ...incompleteRows(data), ...wrongWays(data)];
  // A table with holes would be blamed for what is missing.
  if (first.length > 0 || data.causes.length === 0) return first;
  const table = buildTable(data);
  return [...idleAnswers(table), ...unreachableFamilies(table)];
}
