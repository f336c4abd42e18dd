import {recordKinds, type Dataset} from './dataset';

/** The lines that a ledger of this dataset must hold: "causes/code-too-old 14", "sources/ctap-2-3". */
export function ledgerLines(data: Dataset): string[] {
  const records = recordKinds.flatMap((kind) =>
    data[kind].map((record) => {
      const number = 'number' in record ? ` ${record.number}` : '';
      return `${kind}/${record.id}${number}`;
    }),
  );
  // Case codes hold the numbers of answers.
  const answers = data.checks.flatMap(({id: check, answers: each}) =>
    each.map(({id, number}) => `checks/${check}/${id} ${number}`),
  );
  return [...records, ...answers];
}

/**
 * Compares the ids in use with the ledger of all ids ever published. An id keeps its number and
 * never goes away.
 * @param ledger one line per id; lines that start with "#" are remarks
 */
export function checkLedger(data: Dataset, ledger: string): string[] {
  const known = ledger.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const used = ledgerLines(data);
  return [
    ...known
      .filter((line) => !used.includes(line))
      .map(
        (line) =>
          `data/ids.txt has "${line}", and no record has. Ids and numbers are never removed or changed.`,
      ),
    ...used
      .filter((line) => !known.includes(line))
      .map((line) => `"${line}" is new. Add the line to data/ids.txt.`),
  ];
}
