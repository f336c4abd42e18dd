import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SlotProps} from './slotProps';

// The help stays open beside it, and a sign-in never starts within the frame of an embed.
const inNewTab = {target: '_blank', rel: 'noopener noreferrer'} as const;

/** The sign-in page and the other ways in of the team that hosts the site, for "Quickest way in now". */
export function WaysIn({brand: {signIn, otherWays}}: SlotProps): ReactNode {
  return (
    <>
      {signIn && (
        <p>
          <Translate
            id="brand.signIn"
            description="Quickest way in: before the link to the host’s own sign-in page">
            The sign-in page:
          </Translate>{' '}
          <a href={signIn.url} {...inNewTab}>
            {signIn.label}
          </a>
        </p>
      )}
      {otherWays && (
        <>
          <p className="brand-lead">
            <Translate
              id="brand.otherWays"
              description="Quickest way in: before the list of the host’s other ways to sign in">
              Other ways to sign in here:
            </Translate>
          </p>
          <ul className="brand-ways">
            {otherWays.map(({label, how, url}) => (
              <li key={label}>
                <strong>
                  {url === undefined ? (
                    label
                  ) : (
                    <a href={url} {...inNewTab}>
                      {label}
                    </a>
                  )}
                </strong>
                <span className="brand-how">{how}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
