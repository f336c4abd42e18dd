import {describe, expect, it} from 'vitest';
import {parsePage} from './page';
import {rules} from './rules';
import {answerSteps} from './rules/answerSteps';
import {bluetoothCarriesNothing} from './rules/bluetoothCarriesNothing';
import {descriptionLength} from './rules/descriptionLength';
import {endsWithHowSure} from './rules/endsWithHowSure';
import {flowInWhy} from './rules/flowInWhy';
import {headingIds} from './rules/headingIds';
import {noComments} from './rules/noComments';
import {noHandMadeTables} from './rules/noHandMadeTables';
import {checkPartsInOrder, partsInOrder} from './rules/partsInOrder';
import {plainWords} from './rules/plainWords';
import {readingLevel} from './rules/readingLevel';
import {professionalLinks} from './rules/professionalLinks';
import {shortTop} from './rules/shortTop';
import {sitePaths} from './rules/sitePaths';
import {sourceLinks} from './rules/sourceLinks';
import type {Rule} from './rule';

const article = `---
title: The code is too old
description: Each code is for one attempt. What to do when the computer says so.
audience: [user]
---

<Quickest>

Sign in on the phone.

</Quickest>

<Answer look="computer" wait="a few seconds" success="a new code appears">

1. Close the code.
2. Start again.

</Answer>

<WhoCanFix />

<DoNot>

- Do not scan an old code.

</DoNot>

## How to tell it is this {/* #tell */}

The computer says so.

## Why {/* #why */}

Bluetooth only shows that the phone is near; the passkey is not sent over Bluetooth.

<Flow />

## If that did not help {/* #next */}

[All help](/help/)

<Folded id="admins" title="For admins">

It is easy for admins.

</Folded>

<HowSure />
`;

const page = (text: string, file = 'help/fix/old.mdx') => parsePage(file, text);
const check = (rule: Rule, text: string) => rule.check(page(text));
const swap = (from: string, to: string) => {
  if (!article.includes(from)) throw new Error(`the example has no ${from}`);
  return article.replace(from, to);
};

describe('an article that keeps every rule', () => {
  it.each(rules)('$name', (rule) => {
    expect(rule.appliesTo(page(article))).toBe(true);
    expect(check(rule, article)).toEqual([]);
  });
});

type Case = readonly [name: string, rule: Rule, text: string, expected: readonly string[]];

const why = article.slice(article.indexOf('## Why'), article.indexOf('## If'));
const forTeams = swap('audience: [user]', 'audience: [developer]');
const passkeysDev = '[a page](https://passkeys.dev/device-support/)';

const heavy =
  'Authentication infrastructure necessitates bidirectional synchronisation, notwithstanding organisational considerations, while cryptographic attestation additionally presupposes interoperability. '.repeat(
    4,
  );

const broken: readonly Case[] = [
  [
    'a link to a page that no record names',
    sourceLinks,
    swap('[All help](/help/)', '[A page](https://nobody.example/)'),
    ['line 40: https://nobody.example/ is the url of no record in data/sources/'],
  ],
  [
    'sentences that are too hard to read',
    readingLevel,
    swap('The computer says so.', heavy),
    [expect.stringMatching(/^grade \d+\.\d, allowed: 8$/)],
  ],
  ['a part that is missing', partsInOrder, swap('<WhoCanFix />', ''), ['WhoCanFix is missing']],
  [
    'parts in another order',
    partsInOrder,
    swap('## How to tell', `${why}\n## How to tell`).replace(
      new RegExp(`(tell[\\s\\S]*)## Why[\\s\\S]*?(?=## If)`),
      '$1',
    ),
    ['the parts stand as Quickest, Answer, WhoCanFix, DoNot, #why, #tell, #next, Folded, HowSure'],
  ],
  [
    'a heading that the grammar has not',
    partsInOrder,
    swap('## Why', '## History {/* #history */}\n\n## Why'),
    ['#history is not a part of an article about a problem'],
  ],
  [
    'a part that is there twice',
    partsInOrder,
    swap('<WhoCanFix />', '<WhoCanFix />\n\n<WhoCanFix />'),
    ['WhoCanFix is there twice'],
  ],
  ['no flow under "Why"', flowInWhy, swap('<Flow />', ''), ['"Why" has 0 <Flow />, expected 1']],
  [
    'a flow under another heading',
    flowInWhy,
    swap('<Flow />', '').replace('The computer says so.', '<Flow />'),
    ['"Why" has 0 <Flow />, expected 1'],
  ],
  [
    'four steps',
    answerSteps,
    swap('2. Start again.', '2. Start.\n3. Scan.\n4. Tap.'),
    ['the answer has 4 steps'],
  ],
  [
    'no numbered steps',
    answerSteps,
    swap('1. Close the code.\n2. Start again.', 'Start again.'),
    ['the answer has 0 steps'],
  ],
  ['a screen that nobody has', answerSteps, swap('look="computer"', 'look="tv"'), ['look is "tv"']],
  ['no time to wait', answerSteps, swap('wait="a few seconds" ', ''), ['wait is empty']],
  ['a long top', shortTop, swap('Sign in on the phone.', 'word '.repeat(190)), ['208 words']],
  [
    'a short description',
    descriptionLength,
    swap('Each code is for one attempt. ', '').replace('What to do', 'Do'),
    ['the description has 29 characters'],
  ],
  [
    'a heading without an id',
    headingIds,
    swap(' {/* #tell */}', ''),
    ['line 28: "How to tell it is this" has no id'],
  ],
  [
    'a heading without an id in a folded part',
    headingIds,
    swap('It is easy for admins.', '### Ports'),
    ['line 44: "Ports" has no id'],
  ],
  ['an id that is there twice', headingIds, swap('#next', '#why'), ['line 38: the id "why" is there twice']],
  [
    'a banned word',
    plainWords,
    swap('Sign in on the phone.', 'Simply sign in. It is easy.'),
    ['line 9: "Simply"', 'line 9: "easy"'],
  ],
  [
    'a passkey that goes over Bluetooth',
    bluetoothCarriesNothing,
    swap('the passkey is not sent over Bluetooth', 'then the passkey is sent over Bluetooth'),
    ['"passkey is sent over Bluetooth"'],
  ],
  [
    'Bluetooth that carries the passkey, over two lines',
    bluetoothCarriesNothing,
    swap('The computer says so.', 'Bluetooth sends\nyour passkey.'),
    ['"Bluetooth sends your passkey"'],
  ],
  [
    'devices that pair',
    bluetoothCarriesNothing,
    swap('The computer says so.', 'First the devices pair.'),
    ['"devices pair"'],
  ],
  ['an HTML comment', noComments, swap('<WhoCanFix />', '<!-- later -->'), ['line 20']],
  [
    'a table',
    noHandMadeTables,
    swap('The computer says so.', '| iOS | yes |\n| --- | --- |\n| 16 | no |'),
    ['line 30'],
  ],
  [
    'a table within a folded part',
    noHandMadeTables,
    swap('It is easy for admins.', '| iOS | yes |\n| --- | --- |\n| 16 | no |'),
    ['line 44'],
  ],
  [
    'a link to passkeys.dev for end users',
    professionalLinks,
    swap('The computer says so.', passkeysDev),
    ['line 30: https://passkeys.dev/device-support/'],
  ],
  ['no sources', endsWithHowSure, swap('<HowSure />', ''), ['there are 0']],
  ['words after the sources', endsWithHowSure, `${article}\nMore.`, ['something stands after it']],
  ['a link without its slash', sitePaths, swap('(/help/)', '(/help)'), ['line 40: /help']],
  ['a link to a file', sitePaths, swap('(/help/)', '(../index.mdx)'), ['line 40: ../index.mdx']],
];

describe('an article that breaks a rule', () => {
  it.each(broken)('by %s', (_name, rule, text, expected) => {
    expect(check(rule, text)).toEqual(expected);
  });

  it('is there for every rule', () => {
    expect(new Set(broken.map(([, rule]) => rule))).toEqual(new Set(rules));
  });
});

describe('what the rules let pass', () => {
  const passing: readonly Case[] = [
    ['a link to passkeys.dev on a page for teams', professionalLinks, `${forTeams}\n${passkeysDev}`, []],
    [
      'a site that only looks like it',
      professionalLinks,
      swap('The computer says so.', '[x](https://notpasskeys.dev/)'),
      [],
    ],
    [
      'a banned word on a page for teams',
      plainWords,
      forTeams.replace('Close the code.', 'Simply close it.'),
      [],
    ],
    ['a banned word within code', plainWords, swap('Start again.', 'Press `easy`.'), []],
    [
      'a passkey that stays, and Bluetooth in the next sentence',
      bluetoothCarriesNothing,
      swap('Start again.', 'The passkey is never sent. Bluetooth is on.'),
      [],
    ],
    [
      'a code sent by other means',
      bluetoothCarriesNothing,
      swap('Start again.', 'Bluetooth sends one short message.'),
      [],
    ],
    ['a link to a part of a page', sitePaths, swap('(/help/)', '(/help/#fix)'), []],
    ['a link to a file of data', sitePaths, swap('(/help/)', '(pathname:///data/v1/causes.json)'), []],
  ];

  it.each(passing)('%s', (_name, rule, text, expected) => {
    expect(check(rule, text)).toEqual(expected);
  });
});

describe('an exception', () => {
  const extra = page(swap('## How to tell', '## If you did {/* #already */}\n\n## How to tell'));

  it('lets its one heading pass', () => {
    expect(checkPartsInOrder(extra, ['#already'])).toEqual([]);
  });

  it('is of one page only', () => {
    expect(partsInOrder.check(extra)).toEqual(['#already is not a part of an article about a problem']);
  });
});

it('the grammar is asked of pages about a problem only', () => {
  expect(partsInOrder.appliesTo(page(article, 'teams/index.mdx'))).toBe(false);
});
