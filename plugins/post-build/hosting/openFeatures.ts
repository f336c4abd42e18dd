/** What a page may use although every other page of the site may not (Permissions Policy). */
interface OpenFeatures {
  /** Path below the base, "/tools/dry-run/". */
  readonly path: string;
  readonly features: readonly string[];
}

/** The tools that need something of the device, and nothing beyond it. */
export const openFeatures: readonly OpenFeatures[] = [
  {path: '/tools/dry-run/', features: ['publickey-credentials-get']},
  {path: '/developers/code-reader/', features: ['camera']},
  {
    path: '/developers/rehearsal/',
    features: ['publickey-credentials-create', 'publickey-credentials-get'],
  },
];
