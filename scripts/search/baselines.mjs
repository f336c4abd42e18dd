import lunr from 'lunr';
import MiniSearch from 'minisearch';

/**
 * The same pages in other engines, to compare with.
 *
 * @typedef {{url: string, title: string, description: string, sections: {heading: string, text: string}[]}} Page
 * @typedef {(query: string) => string[]} Engine addresses of pages, best first
 */

const {REQUIRED} = lunr.Query.presence;
const {NONE, TRAILING} = lunr.Query.wildcard;

/** What the easyops plugin shows at most, and how many letters may differ in it. */
const easyops = {limit: 8, distance: 1};

function lunrIndex(documents) {
  return lunr(function build() {
    this.ref('i');
    this.field('t');
    documents.forEach(({t}, i) => this.add({i: String(i), t}));
  });
}

/** All words are needed; then without stop words; then, of three or more, all but one. */
function wordLists(words) {
  const without = words.filter((word) => lunr.stopWordFilter(new lunr.Token(word, {})) !== undefined);
  const full = without.length > 0 && without.length < words.length ? [words, without] : [words];
  const fewer =
    without.length > 2
      ? without.map((_word, at) => without.filter((_other, i) => i !== without.length - 1 - at))
      : [];
  return [full, fewer];
}

function queriesOf(words) {
  const typing = (lists, distance) =>
    [NONE, TRAILING].flatMap((lastWildcard) =>
      lists.map((list) =>
        list.map((value, at) => ({
          value,
          presence: REQUIRED,
          wildcard: at === list.length - 1 ? lastWildcard : NONE,
          ...(distance > 0 && value.length > distance && {editDistance: distance}),
        })),
      ),
    );
  return wordLists(words).flatMap((lists) =>
    Array.from({length: easyops.distance + 1}, (_, distance) => typing(lists, distance)).flat(),
  );
}

/**
 * lunr as the easyops plugin sets it up: an index each for titles, headings, descriptions and texts,
 * asked in this order by ever looser queries until there are eight results.
 *
 * @param {Page[]} pages
 * @returns {Engine}
 */
export function easyopsLunr(pages) {
  const parts = [
    pages.map(({url, title}) => ({url, t: title})),
    pages.flatMap(({url, sections}) => sections.map(({heading}) => ({url, t: heading}))),
    pages.map(({url, description}) => ({url, t: description})),
    pages.flatMap(({url, sections}) => sections.map(({text}) => ({url, t: text}))),
  ];
  const indexes = parts.map((documents) => ({documents, index: lunrIndex(documents)}));
  return (query) => {
    const words = query.toLowerCase().match(/[^-\s]+/g) ?? [];
    if (words.length === 0) return [];
    const found = [];
    for (const terms of queriesOf(words)) {
      for (const {documents, index} of indexes) {
        const results = index.query((builder) =>
          terms.forEach(({value, ...rest}) => builder.term(value, rest)),
        );
        found.push(...results.slice(0, easyops.limit).map(({ref}) => documents[Number(ref)].url));
        if (new Set(found).size >= easyops.limit) return [...new Set(found)];
      }
    }
    return [...new Set(found)];
  };
}

/**
 * MiniSearch with nothing set but the fields.
 *
 * @param {Page[]} pages
 * @returns {Engine}
 */
export function plainMiniSearch(pages) {
  const engine = new MiniSearch({idField: 'url', fields: ['title', 'description', 'text']});
  engine.addAll(
    pages.map(({url, title, description, sections}) => ({
      url,
      title,
      description,
      text: sections.map(({heading, text}) => `${heading} ${text}`).join(' '),
    })),
  );
  return (query) => engine.search(query).map(({id}) => id);
}
