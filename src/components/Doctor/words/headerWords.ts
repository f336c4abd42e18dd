import {translate} from '@docusaurus/Translate';
import type {RuleWords} from './ruleWords';

/** Words about single headers. */
export const headerWords = {
  sniffing: (): RuleWords => ({
    title: translate({
      id: 'doctor.sniffing.title',
      message: 'Browsers may guess the type of files',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.sniffing.why',
      message: 'Without nosniff a browser may take a file for something else, a script for example.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.sniffing.mend',
      message: 'Send the header on every answer.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'referrer-policy': (): RuleWords => ({
    title: translate({
      id: 'doctor.referrerPolicy.title',
      message: 'Other sites learn which page somebody came from',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.referrerPolicy.why',
      message: 'Which help page a person read says what trouble they have.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.referrerPolicy.mend',
      message: 'Send the header on every page.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'opener-policy': (): RuleWords => ({
    title: translate({
      id: 'doctor.openerPolicy.title',
      message: 'Pages share a window with pages that opened them',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.openerPolicy.why',
      message: 'A page that opened the help can keep a hold on its window.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.openerPolicy.mend',
      message: 'Send the header on every page.',
      description: 'How to mend a finding about a server',
    }),
  }),
};
