import {translate} from '@docusaurus/Translate';
import type {RankedFix} from '../../domain/diagnosis/nextStep';

/** How many acts a message to a caller names: more are not read. */
const most = 2;

/**
 * A reply to send to the caller: what to try, how to tell that it worked, and a page to read. It holds
 * no code and asks for none.
 * @param addressOf gives the full address of a page of this help
 */
export function replyText(fixes: readonly RankedFix[], addressOf: (path: string) => string): string {
  const acts = fixes.slice(0, most).map(({fix}, i) =>
    translate(
      {
        id: 'reply.act',
        message: '{number}. {action} It worked when: {success}',
        description: 'One line of a reply to a caller',
      },
      {number: i + 1, action: fix.action, success: fix.success},
    ),
  );
  const article = fixes[0]?.cause.article;
  return [
    translate({
      id: 'reply.begin',
      message: 'Hello. For the sign-in with your phone, please try this:',
      description: 'Begin of a reply to a caller',
    }),
    ...acts,
    ...(article === undefined
      ? []
      : [
          translate(
            {id: 'reply.more', message: 'More about it: {address}', description: 'Reply to a caller'},
            {address: addressOf(article)},
          ),
        ]),
    translate({
      id: 'reply.end',
      message:
        'We never send a code to scan, and we never ask for a picture of one. If anyone else asked you to scan a code, stop and call us.',
      description: 'End of a reply to a caller',
    }),
  ].join('\n');
}
