const executable = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * Whether a browser runs what stands in a script element (HTML, "type" of a script).
 * @param src the attribute; undefined where the element has none
 */
export const runsInline = (src: unknown, type: unknown): boolean =>
  src === undefined && executable.has(typeof type === 'string' ? type.trim().toLowerCase() : '');
