import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, parseHtml} from '../../../tests/html';
import {realData} from '../../../tests/realData';
import {textOf} from '../../../tests/textOf';
import {toMessageGroups} from '../../domain/views/messageView';
import {MessageList} from '.';

const sources = new Map(realData.sources.map((source) => [source.id, source]));
const groups = toMessageGroups(realData, sources);

describe('the page of messages', () => {
  const page = parseHtml(renderToString(<MessageList groups={groups} />));

  it('has every message once, with an address of its own', () => {
    const ids = all('article', page).map(({properties}) => properties.id);
    expect(ids.sort()).toEqual(realData.messages.map(({id}) => id).sort());
  });

  it('has the words, the date and every source of each', () => {
    const missing = realData.messages.flatMap(({id, text, seenOn, evidence}) => {
      const card = textOf(all(`[id="${id}"]`, page)[0]!);
      const titles = evidence.map(({source}) => sources.get(source)!.title);
      return [text, seenOn, ...titles].filter((part) => !card.includes(part)).map((part) => `${id}: ${part}`);
    });
    expect(missing).toEqual([]);
  });

  it('leads from each message to its causes, or says that it points to none', () => {
    for (const {id, causes} of realData.messages) {
      const card = textOf(all(`[id="${id}"]`, page)[0]!);
      const titles = causes.map((cause) => realData.causes.find((each) => each.id === cause)!.title);
      expect(titles.filter((title) => !card.includes(title))).toEqual([]);
      expect(card.includes('It points to no fault by itself.')).toBe(causes.length === 0);
    }
  });
});

it('tells an author who left its records out', () => {
  expect(() => renderToString(<MessageList />)).toThrow('works in MDX pages, where its records are added');
});
