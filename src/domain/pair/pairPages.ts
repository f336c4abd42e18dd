import {choiceId, type Choice} from './choices';
import type {PairData} from './supportData';

/** A page about one common pair. */
export interface PairPage {
  /** From the site's root. For ever: platform and browser ids stand in it. */
  readonly path: string;
  readonly computer: Choice;
  readonly phone: Choice;
}

/** The common pairs: every browser that a platform names for pages, with every phone that has pages. */
export function pairPages({platforms}: Pick<PairData, 'platforms'>): PairPage[] {
  const ordered = [...platforms].sort((a, b) => a.order - b.order);
  const phones = ordered.filter(({pagePhone}) => pagePhone);
  return ordered.flatMap(({id, pageBrowsers}) =>
    pageBrowsers.flatMap((browser) =>
      phones.map((phone): PairPage => {
        const computer = {id: choiceId(id, browser), platform: id, browser};
        return {
          path: `/devices/pair/${computer.id}/${phone.id}/`,
          computer,
          phone: {id: phone.id, platform: phone.id},
        };
      }),
    ),
  );
}
