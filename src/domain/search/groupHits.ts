import {groupNames, type FoundGroup, type GroupName, type Hit} from './hit';

/** How many of a group are shown. */
const most: Readonly<Record<GroupName, number>> = {
  first: 1,
  best: 3,
  pair: 1,
  message: 3,
  section: 3,
  more: 5,
  device: 3,
  tool: 3,
};

/** What a search found, before it is put into groups. */
export interface Findings {
  /** What stands above all others: the page of a notice, or a case. */
  readonly first: Hit | undefined;
  readonly pair: Hit | undefined;
  /** True where the query names two devices and asks nothing else. */
  readonly pairAlone: boolean;
  readonly messages: readonly Hit[];
  /** The best first. */
  readonly pages: readonly Hit[];
}

const groupOf = ({kind}: Hit): GroupName => (kind === 'answer' ? 'more' : kind);

/** The three best whatever they are, then the others by what they lead to. No page stands there twice. */
export function groupHits({first, pair, pairAlone, messages, pages}: Findings): FoundGroup[] {
  const others = pages.filter(({url}) => url !== first?.url);
  const best = others.slice(0, most.best);
  const found: Partial<Record<GroupName, Hit[]>> = {best, message: [...messages]};
  if (first) found.first = [first];
  else if (pair && pairAlone) found.first = [pair];
  if (pair && found.first?.[0] !== pair) found.pair = [pair];
  for (const hit of others.slice(most.best)) (found[groupOf(hit)] ??= []).push(hit);
  return groupNames.flatMap((group) => {
    const hits = (found[group] ?? []).slice(0, most[group]);
    return hits.length === 0 ? [] : [{group, hits}];
  });
}
