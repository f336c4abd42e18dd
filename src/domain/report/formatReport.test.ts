import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {aReproductionView} from '../../../tests/builders/views';
import {noProgress, type Progress} from '../reproduction/progress';
import {formatReport, reportFormats, type ReportFormat, type ReportWords} from './formatReport';
import {reproductionReport} from './reproductionReport';

const view = aReproductionView();

const words: ReportWords = {
  startedOn: 'Started on',
  environment: 'Devices',
  computer: 'Computer',
  phone: 'Phone',
  browser: 'Browser says',
  steps: 'Steps',
  expected: 'Expected',
  wentWrong: 'What went wrong',
  atStep: 'At step',
  seen: 'Seen',
  pointsTo: 'Points to',
  nothingWrong: 'No step was marked.',
  code: 'Case code',
  answers: 'Answers',
  onScreen: 'On a screen',
  likely: 'Most likely',
  tried: 'Tried without success',
  solvedBy: 'Helped',
  nothing: 'Nothing',
  verdict: 'Answer',
  reasons: 'Reasons',
  oldestEvidence: 'Oldest evidence',
  relay: 'Relay',
  levels: {no: 'No', unlikely: 'Unlikely', unknown: 'Not known', 'works-if': 'Works if', works: 'Works'},
  notSaid: 'not said',
  asked: 'What the browser answered',
  spoken: 'Word for word',
  tests: {available: 'Available', 'not-available': 'Not available', 'not-reported': 'Not reported'},
  states: {done: 'Done', 'went-wrong': 'WENT WRONG', 'not-done': 'Not done'},
  actors: {person: 'You', computer: 'On the computer', phone: 'On the phone', site: 'The site'},
};

const stopped: Progress = {
  startedOn: '2026-11-23',
  done: [],
  stoppedAt: 'show',
  seen: 'no-code',
  seenText: 'A grey window',
  computer: 'Windows 11, Chrome 136',
  phone: 'Pixel 9',
  browser: 'Example/1.0',
};

const report = (progress: Progress, format: ReportFormat) =>
  formatReport(reproductionReport(view, progress), format, words);

describe('a report', () => {
  it('reads like this as text', () => {
    expect(report(stopped, 'text')).toMatchInlineSnapshot(`
      "Sign in with a phone

      DEVICES
      Started on: 2026-11-23
      Computer: Windows 11, Chrome 136
      Phone: Pixel 9
      Browser says: Example/1.0

      STEPS
      1. WENT WRONG (On the computer): Start the sign-in. Expected: A code appears.
      2. Not done (On the phone): Scan the code. Expected: The phone names the site.

      WHAT WENT WRONG
      At step: 1
      Expected: A code appears.
      Seen: No code appears. A grey window
      Points to: Bluetooth is off
      "
    `);
  });

  it('reads like this as Markdown', () => {
    expect(report(stopped, 'markdown')).toMatchInlineSnapshot(`
      "# Sign in with a phone

      ## Devices

      - Started on: 2026-11-23
      - Computer: Windows 11, Chrome 136
      - Phone: Pixel 9
      - Browser says: Example/1.0

      ## Steps

      1. WENT WRONG (On the computer): Start the sign-in. Expected: A code appears.
      2. Not done (On the phone): Scan the code. Expected: The phone names the site.

      ## What went wrong

      - At step: 1
      - Expected: A code appears.
      - Seen: No code appears. A grey window
      - Points to: Bluetooth is off
      "
    `);
  });

  it('is data that can be read back as JSON', () => {
    expect(JSON.parse(report(stopped, 'json'))).toEqual(reproductionReport(view, stopped));
  });

  it.each(reportFormats)('says as %s all that was done and seen', (format) => {
    const text = report(stopped, format);
    const said = [
      'Sign in with a phone',
      '2026-11-23',
      'Windows 11, Chrome 136',
      'Pixel 9',
      'Example/1.0',
      'Start the sign-in.',
      'A code appears.',
      'No code appears.',
      'A grey window',
      'Bluetooth is off',
    ];
    expect(said.filter((part) => !text.includes(part))).toEqual([]);
  });

  it('says what was left open where nothing was filled in', () => {
    expect(report(noProgress, 'text')).toContain(
      'Started on: not said\nComputer: not said\nPhone: not said\n\nSTEPS',
    );
  });

  it('says that nothing was marked where nothing went wrong', () => {
    expect(report(noProgress, 'text')).toContain('WHAT WENT WRONG\nNo step was marked.');
  });
});

describe('a sign-in code that somebody typed', () => {
  const code = '0123456789012345678901234567890123456789';
  const fields = ['seenText', 'computer', 'phone', 'browser'] as const;
  const cases = reportFormats.flatMap((format) => fields.map((field) => [format, field] as const));

  it.each(cases)('is not in the report as %s, from the field %s', (format, field) => {
    const text = report({...stopped, [field]: `It says FIDO:/${code} here`}, format);
    expect(text).toContain('FIDO:/… here');
    expect(text).not.toMatch(/\d{8}/);
  });
});

describe('markup that somebody typed', () => {
  const hostile = [
    '![x](https://example.org/x.png)',
    '[Click](https://example.org/)',
    '<img src=x onerror=alert(1)>',
    '`code` **bold** _slanted_',
    '# Heading',
    'text\n\n# Heading\n\n- entry',
    'Heading\n===',
    'a | b\n--|--\n1 | 2',
    '\\[still\\](#)',
  ];
  const structure = (markdown: string) => {
    const types: string[] = [];
    visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
      // A bare address that a person typed may turn into a link to itself.
      if (node.type !== 'text') types.push(node.type);
    });
    return types.filter((type) => type !== 'link');
  };

  it.each(hostile)('stays text: %j', (text) => {
    const harmless = report({...stopped, seenText: 'x', phone: 'x'}, 'markdown');
    const typed = report({...stopped, seenText: text, phone: text}, 'markdown');
    expect(structure(typed)).toEqual(structure(harmless));
  });

  it('would be noticed', () => {
    expect(structure('# Title\n\n![x](y)')).toEqual(['root', 'heading', 'paragraph', 'image']);
  });

  it('starts no line of its own in plain text', () => {
    const text = report({...stopped, seenText: 'one\nWHAT WENT WRONG\nnothing'}, 'text');
    expect(text).toContain('Seen: No code appears. one WHAT WENT WRONG nothing\n');
  });
});
