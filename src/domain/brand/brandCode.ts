import type {Brand} from './brand';

const mark = 'kb-brand-';

/**
 * A brand as letters, digits, "-" and "_": the scripts of a finished build carry it so, and it can be
 * replaced in them without reading them, since no quote and no umlaut in it needs a second form.
 */
export function encodeBrand(brand: Brand): string {
  const bytes = new TextEncoder().encode(JSON.stringify(brand));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return mark + text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/**
 * The brand of a code.
 * @throws where the text is no such code: the build is broken then
 */
export function decodeBrand(code: string): Brand {
  if (!code.startsWith(mark)) throw new Error('The brand of this build cannot be read');
  const text = atob(code.slice(mark.length).replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Brand;
}
