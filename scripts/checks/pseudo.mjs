/** Wraps a translated string, so that a string which is not wrapped was never translatable. */
export const opening = '⟦';
export const closing = '⟧';

const accents = {a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú'};

/**
 * A message as the pseudo-locale writes it: longer, accented, in brackets; {placeholders} stay.
 * @param {string} message
 */
export function toPseudo(message) {
  const parts = message.split(/(\{[^}]*\})/);
  const accented = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/[aeiouAEIOU]/g, (letter) => accents[letter]),
  );
  return `${opening}${accented.join('')}${closing}`;
}

/**
 * A translation file of Docusaurus with every message replaced.
 * @param {Record<string, {message: string, description?: string}>} file
 */
export function pseudoFile(file) {
  return Object.fromEntries(
    Object.entries(file).map(([id, entry]) => [id, {...entry, message: toPseudo(entry.message)}]),
  );
}
