import MiniSearch from 'minisearch';
import type {Analyser} from './analyser';
import {packEngine} from './packEngine';
import type {SearchMessage, SearchPage} from './searchDocument';
import {engineOptions, type IndexedPart, type PartPlace, type SearchIndex} from './searchIndex';

const empty = {title: '', about: '', topic: '', messages: '', heading: '', text: ''};

/** The engine's part of the index. Equal pages give equal parts. */
export function buildIndex(
  pages: readonly SearchPage[],
  messages: readonly SearchMessage[],
  analyser: Analyser,
): Pick<SearchIndex, 'pages' | 'messages' | 'parts' | 'engine'> {
  const engine = new MiniSearch<IndexedPart>(engineOptions);
  const parts: PartPlace[] = [];
  const terms = (text: string) => analyser.termsOf(text).join(' ');
  const add = (place: PartPlace, fields: Partial<IndexedPart>) => {
    engine.add({...empty, ...fields, id: parts.length});
    parts.push(place);
  };
  pages.forEach((page, at) => {
    const shown = messages.filter(({pages: leads}) => leads.includes(page.url));
    add([at], {
      title: terms(page.title),
      about: terms(`${page.summary} ${page.about}`),
      messages: [...new Set(shown.flatMap(({text}) => analyser.termsOf(text)))].join(' '),
    });
    for (const topic of page.topics) add([at], {topic: terms(topic)});
    for (const {anchor, heading, text} of page.sections) {
      add([at, anchor, heading], {heading: terms(heading), text: terms(text)});
    }
  });
  return {
    pages: pages.map(({url, title, kind, summary, audience}) => ({url, title, kind, summary, audience})),
    messages: messages.map(({id, text}) => ({id, text})),
    parts,
    engine: packEngine(engine.toJSON()),
  };
}
