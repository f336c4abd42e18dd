import {runsInline} from './runsInline';

/** An element of a page, from whatever parser. */
export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of scripts: their code. */
  readonly text: string;
}

export interface PageFacts {
  /** Addresses of what the browser loads for the page by itself, whole. */
  readonly resources: readonly string[];
  /** Those of them that are scripts. */
  readonly scripts: readonly string[];
  /** CSP hash sources of inline scripts; undefined where they could not be computed. */
  readonly hashes: readonly string[] | undefined;
  readonly canonical?: string;
  /** Where its links lead, without fragments. */
  readonly links: readonly string[];
}

/** Relations of a link element that make a browser load, or connect to, what it names. */
const loading = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]);

/** Attributes that name what is loaded, by element. */
const sources: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
};

const relationsOf = ({rel = ''}: Readonly<Record<string, string>>) => rel.toLowerCase().split(/\s+/);

function whole(address: string, url: string): string | undefined {
  try {
    const found = new URL(address, url);
    found.hash = '';
    return /^https?:$/.test(found.protocol) ? found.href : undefined;
  } catch {
    return undefined;
  }
}

function addressesOf({tag, attributes}: PageElement): string[] {
  if (tag === 'link')
    return relationsOf(attributes).some((rel) => loading.has(rel)) ? [attributes.href ?? ''] : [];
  return (sources[tag] ?? []).flatMap((name) => {
    const value = attributes[name];
    if (value === undefined) return [];
    return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
  });
}

/**
 * What a page loads, runs and names, as far as its HTML says.
 * @param url of the page
 * @param hash makes a CSP hash source of code; undefined where the browser does not let it
 */
export async function pageFacts(
  elements: readonly PageElement[],
  url: string,
  hash: (code: string) => Promise<string | undefined>,
): Promise<PageFacts> {
  const all = (parts: readonly PageElement[]) =>
    parts.flatMap(addressesOf).flatMap((address) => (address === '' ? [] : (whole(address, url) ?? [])));
  const inline = elements.filter(
    ({tag, attributes}) => tag === 'script' && runsInline(attributes.src, attributes.type),
  );
  const hashes = await Promise.all(inline.map(({text}) => hash(text)));
  const canonical = elements.find(
    ({tag, attributes}) => tag === 'link' && relationsOf(attributes).includes('canonical'),
  );
  return {
    resources: all(elements),
    scripts: all(elements.filter(({tag}) => tag === 'script')),
    hashes: hashes.includes(undefined) ? undefined : hashes.map(String),
    ...(canonical?.attributes.href !== undefined && {canonical: canonical.attributes.href}),
    links: elements.flatMap(({tag, attributes}) =>
      tag === 'a' && attributes.href !== undefined ? (whole(attributes.href, url) ?? []) : [],
    ),
  };
}
