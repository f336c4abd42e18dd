interface Contact {
  /** An e-mail address or a web address. */
  readonly contact: string;
  /** The day of the newest fact, "2026-11-25" or less exact; the file holds for a year from then. */
  readonly factsOn: string;
  /** Scheme and host. */
  readonly siteUrl: string;
  /** Whether the file lies beside the site, since that does not stand at the root of its host. */
  readonly isApart: boolean;
}

/** How to tell the team of a hole in the security of its installation (RFC 9116). */
export function securityTxt({contact, factsOn, siteUrl, isApart}: Contact): string {
  const [year = '', month = '12', day = '28'] = factsOn.split('-');
  return [
    ...(isApart
      ? [
          '# To be served at /.well-known/security.txt, at the root of the host: nginx.conf and Caddyfile do so.',
        ]
      : []),
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    // A fixed day, so that built bytes do not depend on the moment.
    `Expires: ${Number(year) + 1}-${month}-${day === '29' ? '28' : day}T00:00:00.000Z`,
    'Preferred-Languages: en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
