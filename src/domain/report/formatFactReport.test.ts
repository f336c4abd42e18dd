import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {aSource} from '../../../tests/builders/records';
import {plainSource} from '../views/citedSource';
import {formatFactReport, type FactReport, type FactReportWords} from './formatFactReport';

const words: FactReportWords = {
  title: 'A fact that seems wrong',
  place: 'Where',
  address: 'Page',
  claim: 'Fact',
  factsOf: 'Recorded on',
  says: 'The page says',
  since: 'From version',
  until: 'Up to version',
  note: 'Note',
  sources: 'Sources',
  seenInstead: 'What I saw instead',
};

const fact: FactReport = {
  claim: {
    id: 'windows-client',
    status: 'yes',
    since: 'Windows 11',
    note: 'Only with Bluetooth.',
    conditions: [],
    checkedOn: '2026-11-05',
    evidence: [{source: 'spec', observedOn: '2026-10', says: 'no', scope: 'cell', differs: true}],
  },
  sources: {spec: plainSource(aSource())},
  address: '/devices/#cell-windows-row-client',
  place: 'Windows, Every browser: Can show the QR code',
  statusOf: (status) => status.toUpperCase(),
};
const report = (seen?: string) => formatFactReport(fact, words, seen);

describe('a report about a fact', () => {
  it('reads like this', () => {
    expect(report()).toMatchInlineSnapshot(`
      "A fact that seems wrong

      Where: Windows, Every browser: Can show the QR code
      Page: /devices/#cell-windows-row-client
      Fact: windows-client
      Recorded on: 2026-11-05
      The page says: YES
      From version: Windows 11
      Note: Only with Bluetooth.

      Sources:
      - 2026-10: NO. A specification, Example, https://example.org/spec

      What I saw instead:

      "
    `);
  });

  it('ends with what was typed', () => {
    expect(report('A grey window')).toMatch(/What I saw instead:\nA grey window\n$/);
  });

  it('names a source that is missing by its id', () => {
    expect(formatFactReport({...fact, sources: {}}, words)).toContain('2026-10: NO. spec');
  });
});

describe('what somebody typed', () => {
  it.each(['FIDO:/0123456789', 'fido:/01234 56789\n01234'])('loses the sign-in code in %j', (typed) => {
    expect(report(`It says ${typed} here`)).toContain('It says FIDO:/… here');
  });

  it.each([
    '![x](https://example.org/x.png)',
    '[Click](https://example.org/)',
    '<img src=x onerror=alert(1)>',
    '# Heading',
    'text\n\n# Heading',
    '`code` **bold** _slanted_',
  ])('does not become markup where the text is pasted as Markdown: %j', (hostile) => {
    const tail = report(hostile).split('What I saw instead:\n')[1]!;
    const types = new Set<string>();
    visit(unified().use(remarkParse).use(remarkGfm).parse(tail), (node) => {
      types.add(node.type);
    });
    // A bare address that a person typed may turn into a link to itself.
    expect([...types].filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type))).toEqual([]);
  });
});
