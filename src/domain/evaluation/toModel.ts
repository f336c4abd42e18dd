import {buildTable, type Table} from '../diagnosis/table';
import {toPairRecords} from '../pair/pairRecords';
import {indexSupport} from '../pair/indexSupport';
import type {Dataset} from '../records/dataset';
import {inOrder} from '../records/inOrder';
import {makeBench, type Bench} from '../simulator/bench';
import type {Case} from '../../schema/case';

/** Everything that a diagnosis is made, and measured, with. */
export interface Model {
  readonly table: Table;
  readonly bench: Bench;
  readonly cases: readonly Case[];
}

/** The model of failure from the records. */
export function toModel(dataset: Dataset): Model {
  return {
    table: buildTable({causes: dataset.causes, checks: inOrder(dataset.checks)}),
    bench: makeBench(indexSupport(toPairRecords(dataset))),
    cases: dataset.cases,
  };
}
