import {inOrder} from '../records/inOrder';
import {choiceId, toDevice, type Choice} from './choices';
import type {PairRecords} from './pairRecords';
import {pairViewer, type PairView} from './pairView';
import type {PairData} from './indexSupport';

/** A page about one common pair. */
export interface PairPage {
  /** From the site's root. For ever: platform and browser ids stand in it. */
  readonly path: string;
  readonly computer: Choice;
  readonly phone: Choice;
}

/** A link to such a page, with its verdict. */
export interface PairPageLink extends Pick<PairView, 'computer' | 'phone' | 'level'> {
  readonly path: string;
  /** The platform of the computer; pages of one platform stand together. */
  readonly platform: string;
}

/** The common pairs: every browser that a platform names for pages, with every phone that has pages. */
export function pairPages({platforms}: Pick<PairData, 'platforms'>): PairPage[] {
  const ordered = inOrder(platforms);
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

export interface PairPageView extends PairPage {
  readonly view: PairView;
}

/** Every page with the view it shows. */
export function pairPageViews(records: PairRecords): PairPageView[] {
  const viewOf = pairViewer(records);
  return pairPages(records).map((page) => ({
    ...page,
    view: viewOf(toDevice(page.computer), toDevice(page.phone), 'get'),
  }));
}

export function pairPageLinks(pages: readonly PairPageView[]): PairPageLink[] {
  return pages.map(({path, computer: {platform}, view: {computer, phone, level}}) => ({
    path,
    platform,
    computer,
    phone,
    level,
  }));
}
