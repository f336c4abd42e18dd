import {visit} from 'unist-util-visit';
import {audienceOf} from '../page';
import {everyPage, type Rule} from '../rule';

/** passkeys.dev asks that pages for end users do not send readers there. */
export const professionalLinks: Rule = {
  name: 'links to passkeys.dev only where no end user is meant',
  appliesTo: everyPage,
  check: (page) => {
    const audience = audienceOf(page);
    if (audience.length > 0 && !audience.includes('user')) return [];
    const links: string[] = [];
    for (const part of page.parts) {
      visit(part, (node) => {
        const url = node.type === 'link' || node.type === 'definition' ? node.url : '';
        if (/^https?:\/\/([\w-]+\.)*passkeys\.dev([/?#:]|$)/i.test(url)) {
          links.push(`line ${node.position?.start.line ?? '?'}: ${url}`);
        }
      });
    }
    return links;
  },
};
