import type {Brand} from '../../domain/brand/brand';

/**
 * What a part of the page that belongs to the brand is given. It is drawn a second time when a
 * finished build is placed, by Node alone: so it takes nothing from anywhere else, uses class names of
 * src/css/brand.css, and has no ids.
 */
export interface SlotProps {
  readonly brand: Brand;
  /** With a slash at both ends. */
  readonly baseUrl: string;
}
