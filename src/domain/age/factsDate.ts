import {newestOf} from '../pair/freshness';
import {recordKinds, type Dataset} from '../records/dataset';

/** What a build is: for the foot of its pages, and for checks from outside. */
export interface Release {
  /** Of the site's own code and words, as in package.json. */
  readonly version: string;
  /** The newest date in the history of any record. */
  readonly factsOn: string;
}

/**
 * The day on which somebody last added, changed or confirmed a fact.
 * @throws where no record has a history: there are no facts then
 */
export function factsDate(dataset: Dataset): string {
  const dates = recordKinds.flatMap((kind) =>
    dataset[kind].flatMap((record) => ('history' in record ? record.history.map(({on}) => on) : [])),
  );
  const newest = newestOf(dates);
  if (newest === undefined) throw new Error('No record has a date in its history');
  return newest;
}
