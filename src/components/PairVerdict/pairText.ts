import {asSentence} from '../../domain/text/asSentence';
import {translate} from '@docusaurus/Translate';
import type {PairStatement} from './pairStatement';
import {partTitle} from './partTitle';

const plain = (text: string) => text.replaceAll('**', '');

/**
 * A verdict as plain text, for a reply or a ticket.
 * @param address of the page that shows the same; "" leaves the line out
 */
export function pairText(statement: PairStatement, checked: string | undefined, address: string): string {
  const heading = (text: string) => `\n${text.toLocaleUpperCase()}`;
  const {title, word, sentence, because, shortcut, reasons, fixes, needs, relay, nextTime, steps} = statement;
  const lines = [
    title,
    `${asSentence(word)} ${sentence}`,
    ...because,
    ...(shortcut ? [shortcut] : []),
    ...(fixes.length > 0 ? [heading(partTitle('fixes')), ...fixes.map((fix) => `- ${fix}`)] : []),
    ...(steps.length > 0
      ? [
          heading(partTitle('steps')),
          translate({
            id: 'pair.gate',
            message:
              'First: did anyone call or message you to do this, or is anyone controlling or watching a screen? Then stop, and scan nothing.',
            description: 'Safety question before copied steps',
          }),
          ...steps.map(
            ({where, action, expect}, i) =>
              `${i + 1}. ${where}: ${plain(action)}${expect ? ` ${plain(expect)}` : ''}`,
          ),
        ]
      : []),
    heading(partTitle('needs')),
    needs,
    ...(relay ? [relay] : []),
    nextTime,
    heading(partTitle('why')),
    ...reasons.map(
      ({title: link, word: level, says, seenOn}) =>
        `- ${link}: ${asSentence(level)}${says.length > 0 ? ` ${says.join(' ')}` : ''}${seenOn ? ` (${seenOn})` : ''}`,
    ),
    '',
    ...(checked === undefined
      ? []
      : [
          translate(
            {
              id: 'pair.oldest',
              message: 'Oldest evidence it rests on: {date}.',
              description: 'Date of the oldest evidence of a verdict',
            },
            {date: checked},
          ),
        ]),
    ...(address === '' ? [] : [address]),
  ];
  return `${lines.join('\n')}\n`;
}
