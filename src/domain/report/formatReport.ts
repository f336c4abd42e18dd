import type {Actor} from '../../schema/reproduction';
import type {Report, StepState} from './report';

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
  readonly notSaid: string;
  readonly states: Readonly<Record<StepState, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function sections(report: Report, words: ReportWords): Section[] {
  const said = (value: string) => (value === '' ? words.notSaid : value);
  const {computer, phone, browser} = report.environment;
  const problem = report.wentWrong;
  return [
    {
      title: words.environment,
      lines: [
        `${words.startedOn}: ${said(report.startedOn ?? '')}`,
        `${words.computer}: ${said(computer)}`,
        `${words.phone}: ${said(phone)}`,
        ...(browser === '' ? [] : [`${words.browser}: ${browser}`]),
      ],
    },
    {
      title: words.steps,
      lines: report.steps.map(
        ({number, actor, action, expected, state}) =>
          `${number}. ${words.states[state]} (${words.actors[actor]}): ${action} ${words.expected}: ${expected}`,
      ),
    },
    {
      title: words.wentWrong,
      lines:
        problem === null
          ? [words.nothingWrong]
          : [
              `${words.atStep}: ${problem.step}`,
              `${words.expected}: ${problem.expected}`,
              `${words.seen}: ${said(problem.seen)}`,
              ...(problem.pointsTo === null ? [] : [`${words.pointsTo}: ${problem.pointsTo.title}`]),
            ],
    },
  ];
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
  const {title} = report.reproduction;
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
