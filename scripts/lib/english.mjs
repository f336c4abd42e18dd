/**
 * Stands in for "@docusaurus/Translate" outside a build.
 *
 * @param {{message: string}} text
 * @param {Record<string, string | number>} [values]
 */
export function translate({message}, values = {}) {
  return message.replace(/\{(\w+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}
