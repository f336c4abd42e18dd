import type {
  BrowserReport,
  CaseReport,
  PairReport,
  Report,
  ReproductionReport,
  StepState,
} from '../../schema/report';
import type {Actor} from '../../schema/reproduction';
import type {Level, TestState} from '../../schema/vocabulary';
import {asSentence} from '../text/asSentence';

export const reportFormats = ['markdown', 'text', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The words of a report, in the reader's language. */
export interface ReportWords {
  readonly startedOn: string;
  readonly environment: string;
  readonly computer: string;
  readonly phone: string;
  readonly browser: string;
  readonly steps: string;
  readonly expected: string;
  readonly wentWrong: string;
  readonly atStep: string;
  readonly seen: string;
  readonly pointsTo: string;
  readonly nothingWrong: string;
  readonly code: string;
  readonly answers: string;
  readonly onScreen: string;
  readonly likely: string;
  readonly tried: string;
  readonly solvedBy: string;
  readonly nothing: string;
  readonly verdict: string;
  readonly reasons: string;
  readonly oldestEvidence: string;
  readonly relay: string;
  readonly notSaid: string;
  readonly states: Readonly<Record<StepState, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly asked: string;
  readonly spoken: string;
  readonly tests: Readonly<Record<TestState, string>>;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const orNothing = (lines: readonly string[], {nothing}: ReportWords) =>
  lines.length === 0 ? [nothing] : lines;

function devices({startedOn, environment}: Report, words: ReportWords): Section {
  const said = (value: string) => (value === '' ? words.notSaid : value);
  const {computer, phone, browser} = environment;
  return {
    title: words.environment,
    lines: [
      `${words.startedOn}: ${said(startedOn ?? '')}`,
      `${words.computer}: ${said(computer)}`,
      `${words.phone}: ${said(phone)}`,
      ...(browser === '' ? [] : [`${words.browser}: ${browser}`]),
    ],
  };
}

function ofReproduction({steps, wentWrong}: ReproductionReport, words: ReportWords): Section[] {
  return [
    {
      title: words.steps,
      lines: steps.map(
        ({number, actor, action, expected, state}) =>
          `${number}. ${words.states[state]} (${words.actors[actor]}): ${action} ${words.expected}: ${expected}`,
      ),
    },
    {
      title: words.wentWrong,
      lines:
        wentWrong === null
          ? [words.nothingWrong]
          : [
              `${words.atStep}: ${wentWrong.step}`,
              `${words.expected}: ${wentWrong.expected}`,
              `${words.seen}: ${wentWrong.seen === '' ? words.notSaid : wentWrong.seen}`,
              ...(wentWrong.pointsTo === null ? [] : [`${words.pointsTo}: ${wentWrong.pointsTo.title}`]),
            ],
    },
  ];
}

function ofCase(
  {code, answers, messages, likely, tried, solvedBy}: CaseReport,
  words: ReportWords,
): Section[] {
  return [
    {
      title: words.answers,
      lines: orNothing(
        answers.map(({ask, answer}) => `${ask} ${answer}`),
        words,
      ),
    },
    ...(messages.length === 0 ? [] : [{title: words.onScreen, lines: messages}]),
    {
      title: words.likely,
      lines: orNothing(
        likely.map(({title}) => title),
        words,
      ),
    },
    {
      title: words.tried,
      lines: [
        ...orNothing(
          tried.map(({action}) => action),
          words,
        ),
        ...(solvedBy === null ? [] : [`${words.solvedBy}: ${solvedBy.action}`]),
      ],
    },
    {title: words.code, lines: [code]},
  ];
}

function ofPair(
  {verdict, sentence, reasons, oldestEvidence, relay}: PairReport,
  words: ReportWords,
): Section[] {
  return [
    {title: words.verdict, lines: [`${asSentence(words.levels[verdict])} ${sentence}`]},
    {
      title: words.reasons,
      lines: [
        ...orNothing(reasons, words),
        ...(relay === null ? [] : [`${words.relay}: ${relay}`]),
        ...(oldestEvidence === null ? [] : [`${words.oldestEvidence}: ${oldestEvidence}`]),
      ],
    },
  ];
}

function ofBrowser({results, capabilities}: BrowserReport, words: ReportWords): Section[] {
  return [
    {
      title: words.asked,
      lines: results.map(({name, state, meaning}) => `${name}: ${words.tests[state]}. ${meaning}`),
    },
    {
      title: words.spoken,
      lines: orNothing(
        capabilities.map(({key, value}) => `${key}: ${value}`),
        words,
      ),
    },
  ];
}

function sections(report: Report, words: ReportWords): Section[] {
  switch (report.kind) {
    case 'reproduction':
      return [devices(report, words), ...ofReproduction(report, words)];
    case 'case':
      return [devices(report, words), ...ofCase(report, words)];
    case 'pair':
      return [devices(report, words), ...ofPair(report, words)];
    case 'browser':
      return [devices(report, words), ...ofBrowser(report, words)];
  }
}

const listed = (line: string) => (/^\d+\. /.test(line) ? line : `- ${line}`);

/** Characters that Markdown reads as markup; what a person typed may not become links or images. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>#|![\]]/g, '\\$&');
}

/** A report as Markdown, plain text or JSON; the same content in each. */
export function formatReport(report: Report, format: ReportFormat, words: ReportWords): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  const parts = sections(report, words);
  const {title} = report;
  if (format === 'text') {
    return (
      [title, ...parts.map((part) => [part.title.toUpperCase(), ...part.lines].join('\n'))].join('\n\n') +
      '\n'
    );
  }
  return (
    [
      `# ${escapeMarkdown(title)}`,
      ...parts.map((part) =>
        [`## ${part.title}`, '', ...part.lines.map((line) => listed(escapeMarkdown(line)))].join('\n'),
      ),
    ].join('\n\n') + '\n'
  );
}
