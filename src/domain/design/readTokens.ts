/** One custom property of the style sheet, as it is in each scheme. */
export interface Token {
  /** With both dashes: "--paper". */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const opening = 'light-dark(';

/** Where the bracket closes that was opened before `from`. */
function closingAt(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`"${value}" opens more brackets than it closes`);
}

/** The comma between both colours; either may have brackets of its own. */
function commaIn(pair: string): number {
  let depth = 0;
  for (let at = 0; at < pair.length; at += 1) {
    if (pair[at] === '(') depth += 1;
    if (pair[at] === ')') depth -= 1;
    if (depth === 0 && pair[at] === ',') return at;
  }
  throw new Error(`light-dark(${pair}) names one colour; allowed: two, with a comma between them`);
}

/** A value with one of both colours in the place of each light-dark(). */
function inScheme(value: string, scheme: 'light' | 'dark'): string {
  const start = value.indexOf(opening);
  if (start < 0) return value;
  const from = start + opening.length;
  const to = closingAt(value, from);
  const pair = value.slice(from, to);
  const comma = commaIn(pair);
  const chosen = scheme === 'light' ? pair.slice(0, comma) : pair.slice(comma + 1);
  return inScheme(value.slice(0, start) + chosen.trim() + value.slice(to + 1), scheme);
}

/**
 * The custom properties of the first ":root" of a style sheet, in its order.
 * @param css text of src/css/tokens.css
 * @throws where there are none, or a light-dark() has not two colours
 */
export function readTokens(css: string): Token[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const block = /:root\s*\{([^}]*)\}/.exec(bare)?.[1] ?? '';
  const tokens = [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => {
    const text = value!.replace(/\s+/g, ' ').trim();
    return {name: name!, light: inScheme(text, 'light'), dark: inScheme(text, 'dark')};
  });
  if (tokens.length === 0) throw new Error('the style sheet has no ":root" with custom properties');
  return tokens;
}
