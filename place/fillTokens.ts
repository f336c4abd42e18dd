import {encodeBrand} from '../src/domain/brand/brandCode';
import type {Brand} from '../src/domain/brand/brand';
import type {Palette} from '../src/domain/brand/palette';
import {tokenBrand, tokens} from '../plugins/brand/tokens';

/** What takes the place of the tokens of a release. */
export interface Values {
  readonly brand: Brand;
  readonly palette: Palette;
  /** Path of the icon below the base. */
  readonly icon: string;
  readonly url: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** Stands for the digest of all assets, while that is not known yet. */
export const digestToken = 'kb-digest-7f3a';

const inHtml: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Holds in text, in attributes and in titles, of HTML and of XML. */
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => inHtml[sign]!);

/** Holds in a JavaScript string, whatever its quotes, and in JSON. */
const escapeScript = (text: string) =>
  text.replace(/["'`\\$<&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Assets stand below the digest of them all. */
const fillAssets = (text: string) =>
  text.replaceAll(`${tokens.baseUrl}assets/`, `${tokens.baseUrl}assets/${digestToken}/`);

/** Base, address and icon are letters, digits and a few signs: they are the same everywhere. */
const fillPlace = (text: string, {url, base, icon}: Values) =>
  fillAssets(text).replaceAll(tokens.url, url).replaceAll(tokens.baseUrl, base).replaceAll(tokens.icon, icon);

const jsonData = /(<script\b[^>]*application\/ld\+json[^>]*>)([\s\S]*?)(<\/script>)/g;

function fillHtml(text: string, values: Values): string {
  const {name} = values.brand;
  const data = text.replace(
    jsonData,
    (_all, open: string, json: string, close: string) =>
      open + json.replaceAll(tokens.name, () => escapeScript(name)) + close,
  );
  return fillPlace(data, values).replaceAll(tokens.name, () => escapeHtml(name));
}

function fillScript(text: string, values: Values): string {
  return fillPlace(
    text
      .replace(/(["'`])assets\/(js|css|images|fonts|medias|files)\//g, `$1assets/${digestToken}/$2/`)
      .replaceAll(encodeBrand(tokenBrand.brand), encodeBrand(values.brand)),
    values,
  ).replaceAll(tokens.name, () => escapeScript(values.brand.name));
}

function fillStyles(text: string, values: Values): string {
  const schemes = ['light', 'dark'] as const;
  const parts = ['accent', 'ink', 'wash'] as const;
  const coloured = schemes.reduce(
    (all, scheme) =>
      parts.reduce(
        (css, part) => css.replaceAll(tokenBrand.palette[scheme][part], values.palette[scheme][part]),
        all,
      ),
    text,
  );
  return fillPlace(coloured, values);
}

const byKind: Readonly<Record<string, (text: string, values: Values) => string>> = {
  html: fillHtml,
  js: fillScript,
  css: fillStyles,
  xml: (text, values) => fillPlace(text, values).replaceAll(tokens.name, () => escapeHtml(values.brand.name)),
  txt: (text, values) => fillPlace(text, values).replaceAll(tokens.name, () => values.brand.name),
};

/** Whether a file of that kind of a release can hold tokens. */
export const holdsTokens = (kind: string): boolean => Object.hasOwn(byKind, kind);

/**
 * Puts the values in the place of the tokens.
 * @param kind the file's ending: html, js, css, xml or txt
 */
export const fillTokens = (kind: string, text: string, values: Values): string =>
  byKind[kind]?.(text, values) ?? text;

/** Every word that may not be left in a placed site. */
export const leftovers =
  /kb-(name|origin|base|digest|icon)-7f3a|Kb-name 7f3a|kb-(light|dark)-(accent|ink|wash)/;
