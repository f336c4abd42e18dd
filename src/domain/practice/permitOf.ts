/** What those who host the site say about its host. */
export interface PracticeDeclaration {
  /** A host name that no sign-in uses, so that no real passkey can answer there; null where none was declared. */
  readonly host: string | null;
  /** Whether test passkeys may be made there. */
  readonly rehearsal: boolean;
}

/** Whether a tool may ask this browser for a passkey of this host. */
export type Permit =
  | 'on'
  /** A copy on somebody's own computer: that person decides. */
  | 'own-copy'
  /** The address is a number; a passkey needs a name (WebAuthn, RP ID). */
  | 'no-host-name'
  /** Another host was declared. */
  | 'other-host'
  | 'off';

const isNumber = (host: string) => /^[\d.]+$|^\[/.test(host);
const isOwnCopy = (host: string) => host === 'localhost' || host.endsWith('.localhost');

/**
 * Whether the dry run may start on a host: on the one that was declared, and on one's own computer.
 * A site that signs people in, or whose subdomains do, must not be declared: real passkeys could answer.
 * @param host as it stands in the address, without a port
 */
export function permitOf(host: string, {host: declared}: PracticeDeclaration): Exclude<Permit, 'own-copy'> {
  if (isOwnCopy(host)) return 'on';
  if (isNumber(host)) return 'no-host-name';
  if (declared === null) return 'off';
  return host === declared ? 'on' : 'other-host';
}

/** The same for the rehearsal, which makes a passkey. It needs a declaration of its own. */
export function rehearsalPermitOf(host: string, declaration: PracticeDeclaration): Permit {
  if (isOwnCopy(host)) return 'own-copy';
  const permit = permitOf(host, declaration);
  return permit === 'on' && !declaration.rehearsal ? 'off' : permit;
}
