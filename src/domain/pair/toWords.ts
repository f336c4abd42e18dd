/**
 * Text as lower-case words without accents or punctuation, so that "Hyper-V" and "hyper v" are the
 * same. A dot inside a number stays: "17.4" is one word.
 */
export function toWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)\.(?=\d)/g, '$1\u0001')
    .replace(/[^\p{L}\p{N}#\u0001]+/gu, ' ')
    .replace(/\u0001/g, '.')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}
