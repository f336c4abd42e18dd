import {JSDOM} from 'jsdom';

/**
 * The head of a page. The rest of it takes long to parse, and machines read the head alone.
 *
 * @param {string} html a whole page
 */
export const parseHead = (html) => new JSDOM(html.split('</head>', 1)[0]).window.document.head;
