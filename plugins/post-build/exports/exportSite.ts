import type {SitePlace} from '../../../src/domain/address/absoluteAddress';

/** What the exports say about the site they come from. Plain values: another host may write them again. */
export interface ExportSite extends SitePlace {
  readonly title: string;
  readonly tagline: string;
  readonly version: string;
  /** The newest day on which a fact was added, changed or confirmed. */
  readonly factsDate: string;
}
