import fs from 'node:fs';
import path from 'node:path';
import {plainBrand, type Brand} from '../../src/domain/brand/brand';
import {
  accentOf,
  isReadable,
  nearestReadable,
  plainPalette,
  type Palette,
} from '../../src/domain/brand/palette';
import {brandSchema, shapeKeys, type BrandFile} from '../../src/schema/brand';
import {BadRecordsError, fieldName, type Problem} from '../site-data/problem';
import {readRecord} from '../site-data/readRecord';
import {BrandFileError} from './brandFileError';
import {readLogo, type Picture} from './readLogo';

type Shape = Pick<BrandFile, 'hide' | 'fleet'> & {
  /** Where articles of the team's own are; absolute. */
  readonly articles?: string;
};

/** A brand file, read: what every page shows, what only the build needs, and its pictures. */
export interface OwnBrand {
  readonly brand: Brand;
  readonly palette: Palette;
  readonly pictures: readonly Picture[];
  /** Path of the icon below the base. */
  readonly icon?: string;
  readonly url?: string;
  readonly securityContact?: string;
  readonly shape: Shape;
  /** How messages call the file. */
  readonly file?: string;
  readonly lineOf?: (path: readonly PropertyKey[]) => number;
  /** Names of the keys that need a build, with the line of each. */
  readonly shapeKeys: readonly {readonly key: string; readonly line: number}[];
}

type At = (
  at: readonly (string | number)[],
  problem: Pick<Problem, 'found' | 'allowed' | 'fix'>,
) => undefined;

/** The icon of a site that brings none of its own, as a path below the base. */
export const plainIcon = 'img/favicon.svg';

/** What a site is without a brand file. */
export const noBrand: OwnBrand = {
  brand: plainBrand,
  palette: plainPalette,
  pictures: [],
  shape: {},
  shapeKeys: [],
};

function readPalette(colours: BrandFile['colours'], at: At): Palette {
  if (colours === undefined) return plainPalette;
  const check = (key: 'accent' | 'accentDark', scheme: keyof Palette, ground: string) => {
    const colour = colours[key];
    if (!isReadable(colour, scheme)) {
      at(['colours', key], {
        found: `"${colour}", which is too faint ${ground}`,
        allowed: 'a contrast of at least 4.5 : 1 with each ground and with the words on it (WCAG 2.2, 1.4.3)',
        fix: `the nearest that can be read is "${nearestReadable(colour, scheme)}"`,
      });
    }
    return accentOf(colour, scheme);
  };
  return {
    light: check('accent', 'light', 'on light paper'),
    dark: check('accentDark', 'dark', 'in the dark design'),
  };
}

function readPictures(logo: BrandFile['logo'], folder: string, at: At) {
  const read = (key: 'file' | 'darkFile' | 'icon', name: string): Picture | undefined => {
    const file = logo?.[key];
    if (file === undefined) return undefined;
    const picture = readLogo(path.join(folder, file), name);
    if (!('found' in picture)) return picture;
    return at(['logo', key], {...picture, fix: `correct "${file}", or leave "${key}" out`});
  };
  return {
    light: read('file', 'logo'),
    dark: read('darkFile', 'logo-dark'),
    icon: read('icon', 'icon'),
  };
}

function toOwnBrand(
  record: BrandFile,
  file: string,
  at: At,
  lineOf: (path: readonly PropertyKey[]) => number,
): OwnBrand {
  const {name, signIn, otherWays, support, legal, reports, hostname, analytics} = record;
  const folder = path.dirname(file);
  const {light, dark, icon} = readPictures(record.logo, folder, at);
  const articles = record.articles === undefined ? undefined : path.resolve(folder, record.articles);
  if (articles !== undefined && !fs.existsSync(articles)) {
    at(['articles'], {
      found: `"${record.articles}", which is not there`,
      allowed: 'a folder with articles (.mdx), from the folder of this file',
      fix: 'correct the path, or leave "articles" out',
    });
  }
  return {
    brand: {
      name,
      ...(signIn && {signIn}),
      ...(otherWays && {otherWays}),
      ...(support && {support}),
      ...(legal && {legal}),
      ...(reports && {reports}),
      ...(hostname && {hostname}),
      ...(analytics && {analytics}),
      ...(light && {logo: {src: light.src, width: light.width, ...(dark && {darkSrc: dark.src})}}),
      embedOrigins: record.embedOrigins ?? [],
    },
    palette: readPalette(record.colours, at),
    pictures: [light, dark, icon].filter((picture) => picture !== undefined),
    ...(icon && {icon: icon.src}),
    ...(record.url !== undefined && {url: record.url}),
    ...(record.security && {securityContact: record.security.contact}),
    shape: {
      ...(record.hide && {hide: record.hide}),
      ...(record.fleet && {fleet: record.fleet}),
      ...(articles !== undefined && {articles}),
    },
    shapeKeys: shapeKeys.filter((key) => key in record).map((key) => ({key, line: lineOf([key])})),
  };
}

/**
 * Reads a brand file with its pictures.
 * @param file where it is
 * @param shown how messages call it
 * @throws BadRecordsError with every problem found: line, what stands there, what may, how to mend it;
 *   BrandFileError where the file cannot be read
 */
export function readBrand(file: string, shown: string = file): OwnBrand {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new BrandFileError(shown, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  const read = readRecord(shown, text, brandSchema);
  if (!read.ok) throw new BadRecordsError(read.problems, shown, 'the brand');
  const {record, lineOf} = read.located;
  const own = toOwnBrand(
    record,
    file,
    (at, problem) => void problems.push({file: shown, line: lineOf(at), field: fieldName(at), ...problem}),
    lineOf,
  );
  if (problems.length > 0) throw new BadRecordsError(problems, shown, 'the brand');
  return {...own, file: shown, lineOf};
}
