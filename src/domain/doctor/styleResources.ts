const comments = /\/\*[^]*?(?:\*\/|$)/g;

/** "@import" with a string, and "url()" anywhere (CSS Syntax 3). */
const named = /@import\s*(?:"([^"\n]*)"|'([^'\n]*)')|url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s]*))\s*\)/gi;

/**
 * Addresses of what a browser loads for a style sheet, whole; data within the sheet is left out.
 * @param url of the sheet
 */
export const styleResources = (css: string, url: string): string[] =>
  [...css.replace(comments, ' ').matchAll(named)].flatMap(([, ...names]) => {
    const name = names.find((found) => found !== undefined && found !== '');
    if (name === undefined || name.startsWith('#') || !URL.canParse(name, url)) return [];
    const {protocol, href} = new URL(name, url);
    return /^https?:$/.test(protocol) ? [href] : [];
  });
