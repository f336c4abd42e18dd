import type {BrandFile} from '../../schema/brand';

/** A logo as pages show it. */
export interface Logo {
  /** Path below the base of the site, without a slash before it. */
  readonly src: string;
  readonly darkSrc?: string;
  /** In px, at a height of 32. */
  readonly width: number;
}

/** What every page knows of the team that hosts the site. It can be changed on a finished build. */
export type Brand = Pick<
  BrandFile,
  'name' | 'signIn' | 'otherWays' | 'support' | 'legal' | 'reports' | 'hostname' | 'analytics'
> & {
  readonly logo?: Logo;
  /** Origins that may show the embeds in a frame. */
  readonly embedOrigins: readonly string[];
};

/** The brand of a site that has none of its own. */
export const plainBrand: Brand = {name: 'Cross-Device Passkey Help', embedOrigins: []};
