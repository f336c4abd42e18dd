import {parseArgs} from 'node:util';
import {PlaceError} from './problem';

/** What was asked for on the command line. */
export interface PlaceOptions {
  /** With a slash at both ends. */
  readonly base: string;
  readonly out: string;
  readonly brand?: string;
  readonly url?: string;
  /** Puts the new site where another is; the old one is kept beside it. */
  readonly replace: boolean;
  /** Whether compressed copies are written, for servers that send those. */
  readonly compress: boolean;
}

export const usage = `Puts a finished release under your name and path. Needs only Node 20.19 or newer.

  node place.mjs --base /help/passkeys/ --brand brand.yml --out DIR

  --base PATH     where the site is served, with a slash at both ends; "/" for a host of its own
  --brand FILE    your brand file; the template is brand.yml beside this program. Without it: no brand
  --out DIR       a folder that is not there yet; it gets site/ and hosting/
  --url ORIGIN    scheme and host, where the brand file does not say: https://help.example
  --replace       DIR may hold an older site: it is kept as DIR.before

SITE_COMPRESS=off in the environment leaves the compressed copies out, for servers that make their own.
`;

const basePattern = /^\/([a-z\d]([a-z\d._~-]*[a-z\d])?\/)*$/i;

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        base: {type: 'string'},
        brand: {type: 'string'},
        out: {type: 'string'},
        url: {type: 'string'},
        replace: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    }).values;
  } catch (error) {
    const [told] = (error as Error).message.split('. ');
    throw new PlaceError(`${told}. Allowed: --base, --brand, --out, --url, --replace; --help explains them.`);
  }
}

function checkUrl(url: string): string {
  if (URL.canParse(url) && new URL(url).origin === url && /^https?:/.test(url)) return url;
  throw new PlaceError(
    `--url: found "${url}"; allowed is scheme and host without a slash at the end. Write for example --url https://help.example`,
  );
}

/**
 * @param env the environment; SITE_COMPRESS is read
 * @returns what was asked for, or "help"
 * @throws PlaceError where it makes no sense
 */
export function parseOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): PlaceOptions | 'help' {
  const {base, brand, out, url, replace, help} = readArguments(argv);
  if (help || argv.length === 0) return 'help';
  if (base === undefined) {
    throw new PlaceError(
      '--base is missing: the path under which the site is served. Write for example --base /help/',
    );
  }
  if (!basePattern.test(base)) {
    throw new PlaceError(
      `--base: found "${base}"; allowed are letters, digits, ".", "_", "~" and "-" between slashes, with a slash at both ends. Write for example --base /help/passkeys/`,
    );
  }
  if (out === undefined || out === '') {
    throw new PlaceError('--out is missing: the folder to write to. Write for example --out passkey-help');
  }
  return {
    base,
    out,
    replace,
    compress: env.SITE_COMPRESS !== 'off',
    ...(brand !== undefined && {brand}),
    ...(url !== undefined && {url: checkUrl(url)}),
  };
}
