import * as z from 'zod';
import {recordId} from './common';
import {hideableTools} from './vocabulary';

const control = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** One line that a reader sees, of any script; characters that break lines or turn their order are not text. */
const shown = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !control.test(text), 'holds a character that cannot be seen; type the line anew');

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /[\s"'<>\\^`{|}]/.test(text)) return false;
  const {protocol, username, password} = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}

const webAddress = z
  .string()
  .refine(isWebAddress, 'is no web address; write for example "https://www.bank.example/help"');

const origin = z
  .string()
  .refine(
    (text) => isWebAddress(text) && new URL(text).origin === text,
    'is no origin; write scheme and host only, in lower case, without a slash at the end: "https://www.bank.example"',
  );

const hostName = z
  .string()
  .regex(
    /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/,
    'is no host name; write it in lower case, without https:// and without a port: "help.bank.example"',
  );

const colour = z.string().regex(/^#[\da-f]{6}$/i, 'is no colour; write six digits: "#00595f"');

const file = z
  .string()
  .regex(
    /^(?!.*\.\.)[\w-][\w./-]*$/,
    'is no file name; write a path from the folder of this file: "logo.svg"',
  );

const email = z.email('is no e-mail address; write for example "help@bank.example"');

const phone = z
  .string()
  .regex(
    /^\+?\d[\d ()/-]{2,24}$/,
    'is no phone number; write digits and spaces, in quotes: "+49 30 1234567"',
  );

const labelled = z.strictObject({label: shown(60), url: webAddress});

/** How the site looks and whom it names: can be put on a finished build. */
const skin = {
  /** What the site is called, in its header and in the title of each page. */
  name: shown(60),
  /** Where it is served: for the addresses that search engines and feeds show. */
  url: origin.optional(),
  logo: z
    .strictObject({
      /** SVG or PNG, at most 100 KB, shown 32 px high. */
      file,
      /** For the dark design, where the first would not be seen. */
      darkFile: file.optional(),
      /** SVG for the tab of the browser. */
      icon: file.optional(),
    })
    .optional(),
  colours: z
    .strictObject({
      /** Links and main buttons on light paper. */
      accent: colour,
      /** The same in the dark design. */
      accentDark: colour,
    })
    .optional(),
  /** The page on which people sign in: opened on the phone, it is often the quickest way. */
  signIn: labelled.optional(),
  /** What else signs people in here: shown under "Quickest way in now". */
  otherWays: z
    .array(z.strictObject({label: shown(60), how: shown(200), url: webAddress.optional()}))
    .min(1)
    .max(6)
    .optional(),
  support: z
    .strictObject({
      label: shown(60),
      phone: phone.optional(),
      hours: shown(80).optional(),
      email: email.optional(),
      url: webAddress.optional(),
    })
    .refine(
      ({phone: number, email: address, url}) => (number ?? address ?? url) !== undefined,
      'names no way to reach anybody; add phone, email or url',
    )
    .optional(),
  /** Imprint, privacy notice, accessibility statement. */
  legal: z.array(labelled).min(1).max(8).optional(),
  /** Where readers send a report about a fact: they copy it, nothing is sent by the site. */
  reports: z
    .strictObject({email: email.optional(), url: webAddress.optional()})
    .refine(({email: address, url}) => (address ?? url) !== undefined, 'is empty; add email or url')
    .optional(),
  /** Whom to tell about a hole in the security of the installation: becomes security.txt (RFC 9116). */
  security: z
    .strictObject({
      contact: z.union(
        [email, webAddress],
        'is neither; write an e-mail address or a web address that starts with https://',
      ),
    })
    .optional(),
  /** The name in the address of this site. The tools that ask for passkeys stay off without it. */
  hostname: z
    .strictObject({
      name: hostName,
      /** Whether any sign-in, also one of a parent domain, uses this name for its passkeys. */
      usedForSignIn: z.boolean(),
      /** Lets developers make test passkeys here. */
      rehearsal: z.boolean(),
    })
    .refine(
      ({usedForSignIn, rehearsal}) => !(usedForSignIn && rehearsal),
      'allows test passkeys where real ones live; write rehearsal: false',
    )
    .optional(),
  /** Sites that may show the embeds in a frame. */
  embedOrigins: z.array(origin).max(20).optional(),
  /** Counts opened pages, on this host only. */
  analytics: z
    .strictObject({
      /** Gets a POST with the path of the page, and nothing else. */
      path: z
        .string()
        .regex(/^\/(?!\/)[\w./-]+$/, 'is no path on this host; write for example "/count/page"'),
    })
    .optional(),
};

/** What the site consists of: needs a build. */
const shape = {
  hide: z
    .strictObject({
      /** Addresses, as in data/addresses.txt. */
      articles: z.array(z.string()).optional(),
      /** Ids of data/topics.yml. */
      topics: z.array(recordId).optional(),
      tools: z.array(z.enum(hideableTools)).optional(),
    })
    .optional(),
  /** What people here use: the site shows nothing else. */
  fleet: z
    .strictObject({
      /** Ids of data/platforms. */
      computers: z.array(recordId).min(1).optional(),
      phones: z.array(recordId).min(1).optional(),
      /** By the id of a check (data/checks): the answers that can be true here. */
      answers: z.record(recordId, z.array(recordId).min(1)).optional(),
    })
    .optional(),
  /** A folder with articles of your own, from the folder of this file. */
  articles: file.optional(),
};

/** The keys of a brand that change what is built. */
export const shapeKeys = Object.keys(shape);

/** `brand.yml`: the one file by which a team makes the site its own. */
export const brandSchema = z.strictObject({
  /** The form of this file. */
  version: z.literal(1),
  ...skin,
  ...shape,
});

export type BrandFile = z.infer<typeof brandSchema>;
