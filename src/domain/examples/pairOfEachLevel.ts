import {levels, type Level} from '../../schema/vocabulary';
import {computerChoices, phoneChoices, toDevice} from '../pair/choices';
import type {PairPageView} from '../pair/pairPages';
import type {PairRecords} from '../pair/pairRecords';
import {pairViewer, type PairView} from '../pair/pairView';

/** Two devices that get a verdict, among those that have no page. */
function searchFor(level: Level, records: PairRecords): PairView {
  const viewOf = pairViewer(records);
  for (const computer of computerChoices(records)) {
    for (const phone of phoneChoices(records)) {
      const view = viewOf(toDevice(computer), toDevice(phone), 'get');
      if (view.level === level) return view;
    }
  }
  throw new Error(`No two devices of the records have the verdict "${level}"`);
}

/**
 * Two devices for each verdict.
 * @param pages of common pairs: these are looked at first
 * @throws where no pair has one of them
 */
export function pairOfEachLevel(
  records: PairRecords,
  pages: readonly PairPageView[],
): Readonly<Record<Level, PairView>> {
  const found = levels.map((level) => {
    const page = pages.find(({view}) => view.level === level);
    return [level, page?.view ?? searchFor(level, records)] as const;
  });
  return Object.fromEntries(found) as Record<Level, PairView>;
}
