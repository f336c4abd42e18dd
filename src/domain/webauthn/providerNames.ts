import type {Dataset} from '../records/dataset';

/** A passkey store by the number that its passkeys carry. */
export interface ProviderName {
  readonly aaguid: string;
  readonly name: string;
  /** Which of its passkeys, where it has several numbers. */
  readonly where?: string;
  /** The day of the list that says so. */
  readonly observedOn: string;
}

/** The passkey stores whose number is on record (WebAuthn, AAGUID). */
export function providerNames({subjects}: Pick<Dataset, 'subjects'>): ProviderName[] {
  return subjects.flatMap(({name, aaguids = []}) =>
    aaguids.map(({aaguid, where, observedOn}) => ({aaguid, name, ...(where && {where}), observedOn})),
  );
}
