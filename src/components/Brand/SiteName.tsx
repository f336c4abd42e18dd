import type {ReactNode} from 'react';
import {Mark} from './Mark';
import type {SlotProps} from './slotProps';

/** The logo and the name of the site, for its header. The name stands beside the logo, so that is decoration. */
export function SiteName({brand: {name, logo}, baseUrl}: SlotProps): ReactNode {
  if (logo === undefined) {
    return (
      <>
        <Mark className="brand-mark" />
        <span>{name}</span>
      </>
    );
  }
  const {src, darkSrc, width} = logo;
  return (
    <>
      <img
        className={darkSrc === undefined ? 'brand-logo' : 'brand-logo brand-logo-light'}
        src={baseUrl + src}
        width={width}
        height={32}
        alt=""
      />
      {darkSrc !== undefined && (
        <img
          className="brand-logo brand-logo-dark"
          src={baseUrl + darkSrc}
          width={width}
          height={32}
          alt=""
        />
      )}
      <span>{name}</span>
    </>
  );
}
