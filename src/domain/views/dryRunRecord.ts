import {caseStep} from '../fix/caseStep';
import {emptyCase} from '../fix/caseState';
import type {Table} from '../diagnosis/table';
import {answersOfDryRun, outcomes, type Outcome} from '../dryRun/lampsOf';
import type {Dataset} from '../records/dataset';

/** A likely reason, with its page where one is written. */
interface LikelyCause {
  readonly title: string;
  readonly article?: string;
}

/** What the dry run needs: the words of the windows, and what outcomes point to. */
export interface DryRunRecord {
  /** By who draws the window of the sign-in: what to press there to get a code. */
  readonly choices: readonly {readonly by: string; readonly actions: readonly string[]}[];
  readonly likely: Readonly<Record<Outcome, readonly LikelyCause[]>>;
}

const isChoice = ({id}: {readonly id: string}) => id !== 'start';

/** @param table of the same causes and checks */
export function toDryRunRecord(
  dataset: Pick<Dataset, 'procedures' | 'subjects'>,
  table: Table,
): DryRunRecord {
  const likelyOf = (outcome: Outcome): LikelyCause[] =>
    caseStep(table, {...emptyCase, answers: answersOfDryRun(outcome)}).likely.map(
      ({causes: [{title, article}]}) => ({title, ...(article && {article})}),
    );
  return {
    choices: dataset.procedures
      .filter(({role, operations, engine}) => {
        const formFactors = dataset.subjects
          .find(({id}) => id === engine)
          ?.answersFor?.map(({os}) => dataset.subjects.find(({id}) => id === os)?.formFactor);
        return role === 'client' && operations.includes('get') && formFactors?.includes('computer');
      })
      .map(({engine, steps}) => ({
        by: dataset.subjects.find(({id}) => id === engine)!.name,
        actions: steps.filter(isChoice).map(({action}) => action),
      })),
    likely: Object.fromEntries(outcomes.map((outcome) => [outcome, likelyOf(outcome)])) as Record<
      Outcome,
      LikelyCause[]
    >,
  };
}
