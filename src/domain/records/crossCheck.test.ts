import {describe, expect, it} from 'vitest';
import {
  aCause,
  aClaim,
  aDataset,
  anEvidence,
  aReproduction,
  aSource,
  aStack,
  aSubject,
  anAaguid,
} from '../../../tests/builders/records';
import {crossCheck} from './crossCheck';
import type {Dataset} from './dataset';

const today = '2026-11-23';
const where = (over: Partial<Dataset>, day = today) =>
  crossCheck(aDataset(over), day).findings.map(({kind, id, path}) => `${kind} ${id} ${path.join('.')}`);

const [show, scan] = aReproduction().steps;
const outcome = {id: 'no-code', seen: 'No code appears.'};
const cited = (source: string, observedOn = '2026-11') => [{source, observedOn, says: 'It says so.'}];
const history = (...days: string[]) => days.map((on) => ({on, change: 'confirmed' as const}));
const two = [aSubject(), aSubject({id: 'chrome', kind: 'browser'})];

it('finds nothing wrong with the small dataset, and has looked at all of it', () => {
  expect(crossCheck(aDataset(), today)).toEqual({findings: [], looked: 8});
});

describe('each of these is used once', () => {
  const cases: readonly (readonly [string, Partial<Dataset>, string])[] = [
    ['an id of a record', {sources: [aSource(), aSource()]}, 'sources spec id'],
    [
      'an id of a topic',
      {topics: ['stuck', 'stuck'].map((id) => ({id, answers: 'What to do', asked: ['It hangs'], near: []}))},
      'topics stuck id',
    ],
    [
      'a number of a cause',
      {
        causes: [
          aCause(),
          aCause({
            id: 'other',
            number: 1,
            expects: [{check: 'where-stopped', answers: ['no-code'], why: 'Nothing comes.'}],
          }),
        ],
      },
      'causes other number',
    ],
    [
      'a number of a reproduction',
      {reproductions: [aReproduction(), aReproduction({id: 'other', number: 1})]},
      'reproductions other number',
    ],
    ['a position', {stacks: [aStack(), aStack({id: 'other', order: 1})]}, 'stacks other order'],
    [
      'an alias',
      {
        subjects: [aSubject({aliases: ['win', 'pc']}), aSubject({id: 'linux', aliases: ['tux', 'pc']})],
      },
      'subjects linux aliases.1',
    ],
    [
      'an alias within one subject',
      {subjects: [aSubject({aliases: ['pc', 'pc']})]},
      'subjects windows aliases.1',
    ],
    [
      'an AAGUID',
      {
        subjects: [
          aSubject({id: 'store', kind: 'provider', aaguids: [anAaguid()]}),
          aSubject({id: 'other', kind: 'provider', aaguids: [anAaguid()]}),
          aSubject(),
        ],
      },
      'subjects other aaguids.0.aaguid',
    ],
    [
      'an id of a step',
      {reproductions: [aReproduction({steps: [show!, {...scan!, id: 'show'}]})]},
      'reproductions sign-in steps.1.id',
    ],
    [
      'an id of an outcome within its step',
      {reproductions: [aReproduction({steps: [{...show!, otherwise: [outcome, outcome]}]})]},
      'reproductions sign-in steps.0.otherwise.1.id',
    ],
  ];

  it.each(cases)('%s', (_name, over, expected) => {
    expect(where(over)).toEqual([expected]);
  });

  it('but two steps may have outcomes of the same id', () => {
    const steps = [
      {...show!, otherwise: [outcome]},
      {...scan!, otherwise: [outcome]},
    ];
    expect(where({reproductions: [aReproduction({steps})]})).toEqual([]);
  });

  it('and a cause and a reproduction may have the same number', () => {
    const over = {causes: [aCause({number: 7})], reproductions: [aReproduction({number: 7})]};
    expect(where(over)).toEqual([]);
  });
});

describe('each of these ids has to exist', () => {
  const cases: readonly (readonly [string, Partial<Dataset>, string])[] = [
    [
      'the source of release dates',
      {subjects: [aSubject({releaseSources: ['ghost']})]},
      'subjects windows releaseSources.0',
    ],
    [
      'the source of an AAGUID',
      {
        subjects: [
          aSubject(),
          aSubject({id: 'store', kind: 'provider', aaguids: [anAaguid({source: 'ghost'})]}),
        ],
      },
      'subjects store aaguids.0.source',
    ],
    ['the operating system of a row', {stacks: [aStack({os: 'ghost'})]}, 'stacks windows-row os'],
    ['the browser of a row', {stacks: [aStack({browser: 'ghost'})]}, 'stacks windows-row browser'],
    ['the provider of a row', {stacks: [aStack({provider: 'ghost'})]}, 'stacks windows-row provider'],
    [
      'the subject of a claim',
      {claims: [aClaim({subject: ['windows', 'ghost']})]},
      'claims windows-client subject.1',
    ],
    [
      'the source of a claim',
      {claims: [aClaim({evidence: [anEvidence({source: 'ghost'})]})]},
      'claims windows-client evidence.0.source',
    ],
    [
      'the source of a cause',
      {causes: [aCause({evidence: cited('ghost')})]},
      'causes bluetooth-off evidence.0.source',
    ],
    [
      'the source of a reproduction',
      {reproductions: [aReproduction({evidence: cited('ghost')})]},
      'reproductions sign-in evidence.0.source',
    ],
    [
      'the cause that an outcome points to',
      {
        reproductions: [aReproduction({steps: [{...show!, otherwise: [{...outcome, cause: 'ghost'}]}]})],
      },
      'reproductions sign-in steps.0.otherwise.0.cause',
    ],
  ];

  it.each(cases)('%s', (_name, over, expected) => {
    expect(where(over)).toEqual([expected]);
  });

  it('and a near miss gets a suggestion', () => {
    const [finding] = crossCheck(aDataset({stacks: [aStack({os: 'window'})]}), today).findings;
    expect(finding?.fix).toBe('did you mean "windows"?');
  });
});

describe('dates', () => {
  const late = '2026-11-24';
  const cases: readonly (readonly [string, Partial<Dataset>, string])[] = [
    ['the day a source was read', {sources: [aSource({accessedOn: late})]}, 'sources spec accessedOn'],
    ['the day a source was published', {sources: [aSource({publishedOn: late})]}, 'sources spec publishedOn'],
    [
      'the day of an AAGUID',
      {
        subjects: [
          aSubject(),
          aSubject({id: 'store', kind: 'provider', aaguids: [anAaguid({observedOn: late})]}),
        ],
      },
      'subjects store aaguids.0.observedOn',
    ],
    [
      'the day of evidence for a claim',
      {claims: [aClaim({evidence: [anEvidence({observedOn: late})]})]},
      'claims windows-client evidence.0.observedOn',
    ],
    [
      'the day of evidence for a cause',
      {causes: [aCause({evidence: cited('spec', late)})]},
      'causes bluetooth-off evidence.0.observedOn',
    ],
    [
      'the day of evidence for a reproduction',
      {reproductions: [aReproduction({evidence: cited('spec', late)})]},
      'reproductions sign-in evidence.0.observedOn',
    ],
    [
      'an entry of a history',
      {stacks: [aStack({history: history(late)})]},
      'stacks windows-row history.0.on',
    ],
    [
      'the second entry of a history that runs backwards',
      {claims: [aClaim({history: history('2026-11-05', '2026-11-04')})]},
      'claims windows-client history.1.on',
    ],
  ];

  it.each(cases)('%s may not be in the future or out of order', (_name, over, expected) => {
    expect(where(over)).toEqual([expected]);
  });

  it.each(['2026-11-23', '2026-11', '2026'])('%s is not after 23 November 2026', (on) => {
    expect(where({sources: [aSource({accessedOn: on})]})).toEqual([]);
  });

  it.each(['2026-12', '2027'])('%s is', (on) => {
    expect(where({sources: [aSource({accessedOn: on})]})).toEqual(['sources spec accessedOn']);
  });

  it('a month after a day of the same month is in order', () => {
    expect(where({stacks: [aStack({history: history('2026-11-05', '2026-11')})]})).toEqual([]);
  });

  it('a release that is planned may lie in the future', () => {
    expect(where({subjects: [aSubject({releases: [{v: '1', on: '2027-05'}]})]})).toEqual([]);
  });
});

describe('ranges', () => {
  const claim = (range: NonNullable<ReturnType<typeof aClaim>['range']>) => ({claims: [aClaim({range})]});

  it.each([
    ['a version that is not a release', {windows: {from: '9'}}, 'claims windows-client range.windows.from'],
    ['the other end, too', {windows: {until: '9'}}, 'claims windows-client range.windows.until'],
    [
      'a range that runs backwards',
      {windows: {from: '3', until: '2'}},
      'claims windows-client range.windows.from',
    ],
    [
      'a range of a subject that is not the claim’s',
      {macos: {from: '1'}},
      'claims windows-client range.macos',
    ],
  ])('refuse %s', (_name, range, expected) => {
    expect(where(claim(range))).toEqual([expected]);
  });

  it('are looked at in rows, too', () => {
    expect(where({stacks: [aStack({range: {windows: {from: '9'}}})]})).toEqual([
      'stacks windows-row range.windows.from',
    ]);
  });

  it('may begin and end with the same version', () => {
    expect(where(claim({windows: {from: '2', until: '2'}}))).toEqual([]);
  });
});

describe('two claims', () => {
  const pair = (first: Partial<ReturnType<typeof aClaim>>, second: Partial<ReturnType<typeof aClaim>>) =>
    where({
      subjects: two,
      claims: [
        aClaim({id: 'a', ...first}),
        aClaim({id: 'b', value: 'no', evidence: [anEvidence({says: 'no'}), anEvidence()], ...second}),
      ],
    });

  it.each([
    ['say different things of all versions', {}, {}],
    [
      'say different things of one version',
      {range: {windows: {until: '2'}}},
      {range: {windows: {from: '2'}}},
    ],
    [
      'name the same subjects in another order',
      {subject: ['windows', 'chrome']},
      {subject: ['chrome', 'windows']},
    ],
  ])('may not %s', (_name, first, second) => {
    expect(pair(first, second)).toEqual(['claims b range']);
  });

  it.each([
    [
      'say different things of different versions',
      {range: {windows: {until: '2'}}},
      {range: {windows: {from: '3'}}},
    ],
    ['say the same', {}, {value: 'yes' as const}],
    ['differ in what they are about', {}, {subject: ['windows', 'chrome']}],
    ['differ in context', {}, {context: ['vm' as const]}],
    ['differ in capability', {}, {capability: 'auth.hybrid.get' as const}],
  ])('may %s', (_name, first, second) => {
    expect(pair(first, second)).toEqual([]);
  });
});
