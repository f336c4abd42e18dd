import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SlotProps} from './slotProps';
import {Support} from './Support';

/** What the site promises, whom to ask, and the legal links, for the foot of each page. */
export function SiteFoot({brand: {analytics, support, legal}}: SlotProps): ReactNode {
  return (
    <>
      <p className="brand-promise">
        {analytics === undefined ? (
          <Translate id="footer.promise" description="Under every page">
            Help only. There is no account here, and nothing you do on this site is sent to it.
          </Translate>
        ) : (
          <Translate id="footer.counted" description="Under every page, where the host counts opened pages">
            Help only. There is no account here. This site counts which of its pages are opened, unless your
            browser asks not to be tracked. Nothing else you do here is sent to it.
          </Translate>
        )}
      </p>
      {support && <Support support={support} />}
      {legal && (
        <ul className="brand-legal">
          {legal.map(({label, url}) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
