/** An answer of a browser; see src/browser/askBrowser. */
export type Asked<T> =
  {readonly outcome: 'answered'; readonly value: T} | {readonly outcome: 'missing' | 'failed' | 'no-answer'};

/** What a browser told; see src/browser/readBrowser. */
export interface Reading {
  readonly isSecure: boolean;
  readonly isFramed: boolean;
  readonly hasWebAuthn: boolean;
  readonly capabilities: Asked<Readonly<Record<string, unknown>>>;
  readonly unlock: Asked<boolean>;
  readonly autofill: Asked<boolean>;
  readonly bluetooth: Asked<boolean>;
  readonly bluetoothPolicy: 'allowed' | 'blocked' | 'not-told';
}
