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
  const size = {width, height: 32};
  return (
    <>
      {/* Outside a picture, React would add a link to preload the image when it draws this part alone. */}
      <picture className={darkSrc === undefined ? 'brand-logo' : 'brand-logo brand-logo-light'}>
        <img src={baseUrl + src} {...size} alt="" />
      </picture>
      {darkSrc !== undefined && (
        <picture className="brand-logo brand-logo-dark">
          <img src={baseUrl + darkSrc} {...size} alt="" />
        </picture>
      )}
      <span>{name}</span>
    </>
  );
}
