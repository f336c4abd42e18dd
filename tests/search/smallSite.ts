import {makeAnalyser} from '../../src/domain/search/analyser';
import {buildIndex} from '../../src/domain/search/buildIndex';
import {languageOf} from '../../src/domain/search/language';
import type {SearchMessage, SearchPage} from '../../src/domain/search/searchDocument';
import {indexVersion, type SearchIndex} from '../../src/domain/search/searchIndex';
import type {Notice} from '../../src/schema/notice';
import type {Synonym} from '../../src/schema/synonym';

export const page = (url: string, title: string, over: Partial<SearchPage> = {}): SearchPage => ({
  url,
  title,
  kind: 'answer',
  summary: '',
  audience: ['user'],
  about: '',
  topics: [],
  sections: [],
  ...over,
});

const pages: readonly SearchPage[] = [
  page('/stuck/', 'It is stuck on connecting', {
    topics: ['It hangs after the scan'],
    sections: [{anchor: 'clock', heading: 'The clock', text: 'A wrong clock stops it.'}],
  }),
  page('/search-opens/', 'The code opens a web search'),
  page('/help/fix/code-opens-a-web-search/', 'Only digits are shown'),
  page('/keyboard/', 'Pairing a keyboard asks for a passkey'),
  page('/approved/', 'I approved a strange request'),
  page('/call/', 'What to ask a caller who is stuck', {audience: ['agent']}),
  page('/table/', 'Stuck devices', {kind: 'device'}),
  page('/lost/', 'I lost my phone', {about: 'The phone was stolen.'}),
];

const synonyms: readonly Synonym[] = [
  {concept: 'sign-in', words: ['sign in', 'log in', 'login']},
  {concept: 'connect', words: ['connect', 'wont connect']},
  {concept: 'qr-code', words: ['qr code', 'code', 'qr']},
  {concept: 'caller', words: ['caller', 'customer'], weight: 0.2},
];

const notices: readonly Notice[] = [
  {
    id: 'approved',
    kind: 'danger',
    says: 'Begin here.',
    article: '/approved/',
    when: [{all: [['approve'], ['by mistake', 'mistake']], none: ['keyboard']}],
  },
  {
    id: 'pairing',
    kind: 'other-meaning',
    says: 'That is another passkey.',
    article: '/keyboard/#pin',
    when: [
      {
        all: [
          ['passkey', 'pin'],
          ['headset', 'keyboard'],
        ],
      },
    ],
  },
];

const messages: readonly SearchMessage[] = [
  {id: 'cannot', text: 'Devices cannot connect to {site}', pages: ['/stuck/']},
  {
    id: 'timeout',
    text: 'The operation either timed out or was not allowed',
    pages: ['/lost/'],
  },
];

/** An index of a few pages, in which each rule of the search has something to find. */
export function smallIndex(locale = 'en', more: readonly SearchPage[] = []): SearchIndex {
  return {
    version: indexVersion,
    locale,
    synonyms,
    notices,
    devices: {
      computers: [
        {
          id: 'windows-11',
          name: 'Windows 11',
          words: ['windows 11', 'windows'],
          browsers: ['chrome', 'edge'],
        },
      ],
      phones: [{id: 'iphone', name: 'an iPhone', words: ['iphone', 'iphone #'], os: 'ios'}],
      browsers: [
        {id: 'chrome', name: 'Chrome', words: ['chrome']},
        {id: 'edge', name: 'Edge', words: ['edge']},
      ],
      levels: {'windows-11-chrome/iphone': 'works'},
    },
    ...buildIndex([...pages, ...more], messages, makeAnalyser(languageOf(locale), synonyms)),
  };
}
