import type {ReactNode} from 'react';

/** The mark: a phone and a screen, joined by a dotted path. Decorative; the name stands beside it. */
export function Mark({className}: {readonly className?: string}): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 40 32"
      width="40"
      height="32"
      aria-hidden="true"
      focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" strokeLinecap="round">
        <rect x="2" y="4" width="22" height="16" rx="2.5" />
        <path d="M9 27h8M13 20v7" />
        <rect x="29" y="9" width="9" height="18" rx="2.5" />
        <path d="M15 12h0.01M19.5 12.6h0.01M24 14h0.01M27 16.4h0.01" strokeWidth="3" />
      </g>
    </svg>
  );
}
