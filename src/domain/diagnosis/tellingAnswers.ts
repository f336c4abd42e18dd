import type {Answers} from './readAnswers';
import type {Table, TableRow} from './table';

/** How likely an answer is over all rows, by their shares. */
const usually = ({rows}: Table, chances: Float64Array): number =>
  chances.reduce((sum, chance, i) => sum + chance * rows[i]!.prior, 0);

/**
 * Of the answers that one way of a cause predicts, those that speak most for it: what a person would
 * say whose case is as clear as it can be.
 * @param row of `table.rows`
 */
export function tellingAnswers(table: Table, row: TableRow): Answers {
  const index = table.rows.indexOf(row);
  return Object.fromEntries(
    table.checks.flatMap((check, c) => {
      const chances = table.likelihoods[c]!;
      const odds = (answer: string) => {
        const each = chances[check.answers.findIndex(({id}) => id === answer)]!;
        return each[index]! / usually(table, each);
      };
      const [best] = [...(row.predictions[c]?.answers ?? [])].sort((a, b) => odds(b) - odds(a));
      return best === undefined ? [] : [[check.id, best]];
    }),
  );
}
