import {translate} from '@docusaurus/Translate';
import {FindingItem} from '../components/Doctor/FindingItem';
import {Looked} from '../components/Doctor/Looked';
import {NoSiteNote} from '../components/Doctor/NoSiteNote';
import {summary} from '../components/Doctor/summary';
import {wordsOf} from '../components/Doctor/words/wordsOf';
import {ResultCards} from '../components/ResultCards';
import type {Examination, Finding} from '../domain/doctor/examine';
import {ruleIds} from '../domain/doctor/rules';
import {snippetsFor} from '../domain/doctor/snippets';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

const base = 'https://help.bank.example/';

function toReported(finding: Finding) {
  const {title, why, mend} = wordsOf(finding.id);
  return {...finding, title, why, fix: {mend, snippets: snippetsFor(finding, base, undefined)}};
}

const fault: Finding = {
  id: 'inline-allowed',
  severity: 'fault',
  seen: "script-src 'self' 'unsafe-inline'",
  expected: "script-src without 'unsafe-inline'",
  where: [base, `${base}help/`],
};

const warning: Finding = {
  id: 'referrer-policy',
  severity: 'warning',
  seen: '',
  expected: 'no-referrer',
  where: [base],
};

/** An examination that looked for all but what a page cannot see. */
const examination = (findings: readonly Finding[]): Examination => ({
  ok: findings.length === 0,
  findings,
  looked: {
    answers: 24,
    rules: Object.fromEntries(ruleIds.map((id) => [id, id === 'transport-security' ? 0 : 1])),
  },
});

export const shownDoctor = (): Shown => ({
  name: 'Doctor',
  what: translate({
    id: 'show.doctor',
    message: 'What is wrong with an installation, why it matters, and how to mend it.',
    description,
  }),
  states: [
    {
      id: 'good',
      label: translate({id: 'show.doctor.good', message: 'Nothing is wrong', description}),
      facts: 'example',
      view: <p>{summary(examination([]))}</p>,
    },
    {
      id: 'counts',
      label: translate({id: 'show.doctor.counts', message: 'Faults and warnings, counted', description}),
      facts: 'example',
      view: <p>{summary(examination([fault, warning]))}</p>,
    },
    {
      id: 'fault',
      label: translate({id: 'show.doctor.fault', message: 'A fault', description}),
      facts: 'example',
      view: (
        <ResultCards>
          <FindingItem finding={toReported(fault)} />
        </ResultCards>
      ),
    },
    {
      id: 'warning',
      label: translate({id: 'show.doctor.warning', message: 'A warning, with lines to copy', description}),
      facts: 'example',
      view: (
        <ResultCards>
          <FindingItem finding={toReported(warning)} />
        </ResultCards>
      ),
    },
    {
      id: 'not-seen',
      label: translate({id: 'show.doctor.notSeen', message: 'What could not be seen', description}),
      facts: 'example',
      view: <Looked examination={examination([])} />,
    },
    {
      id: 'silence',
      label: translate({id: 'show.doctor.silence', message: 'No answer came', description}),
      view: <NoSiteNote problem={{kind: 'silence', reason: 'unreachable'}} />,
    },
    {
      id: 'other-page',
      label: translate({id: 'show.doctor.otherPage', message: 'Another page answered', description}),
      facts: 'example',
      view: <NoSiteNote problem={{kind: 'other-page', status: 200}} />,
    },
  ],
});
