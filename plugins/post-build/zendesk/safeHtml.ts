import type {Schema} from 'hast-util-sanitize';

/**
 * What stays in the body of an article: part of the list "Supported HTML for help center articles" of
 * Zendesk (source record zendesk-supported-html), as narrow as our pages allow. Elements that are not in
 * it lose their tags and keep their text; those in `strip` lose both.
 */
export const safeHtml: Schema = {
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'hr', 'br', 'pre'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'strong', 'em', 'code', 'kbd', 'sub', 'sup', 'del', 'abbr', 'time'],
  ],
  attributes: {
    '*': ['id', 'lang', 'dir'],
    a: ['href'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel']},
  ancestors: {
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  strip: [
    ...['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript'],
    ...['svg', 'math', 'form', 'button', 'input', 'select', 'textarea', 'audio', 'video', 'canvas'],
  ],
  // Ids are names of parts that links in the same article lead to; they keep their names.
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
