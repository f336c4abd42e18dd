import {translate} from '@docusaurus/Translate';
import type {RuleWords} from './ruleWords';

/** Words about how files are sent. */
export const servingWords = {
  'pages-cached': (): RuleWords => ({
    title: translate({
      id: 'doctor.pagesCached.title',
      message: 'Browsers keep pages too long',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.pagesCached.why',
      message:
        'After an upgrade people would read old help, with files that are gone. Where nothing is said, browsers guess.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.pagesCached.mend',
      message: 'Let browsers ask each time. It costs little: an unchanged page is not sent again.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'assets-not-kept': (): RuleWords => ({
    title: translate({
      id: 'doctor.assetsNotKept.title',
      message: 'Browsers do not keep the files of the pages',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.assetsNotKept.why',
      message:
        'Their names change with their content, so browsers may keep them for good. Else each page waits for them again.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.assetsNotKept.mend',
      message: 'Send the long time for this folder alone.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'not-compressed': (): RuleWords => ({
    title: translate({
      id: 'doctor.notCompressed.title',
      message: 'Text is sent uncompressed',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.notCompressed.why',
      message:
        'Pages and scripts are several times as large as they need to be, on the slow lines of people in trouble.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.notCompressed.mend',
      message: 'Switch on gzip or brotli for HTML, scripts, styles, JSON, SVG and Markdown.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'wrong-type': (): RuleWords => ({
    title: translate({
      id: 'doctor.wrongType.title',
      message: 'A file is sent as the wrong type',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.wrongType.why',
      message: 'Browsers then download it, or refuse it.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.wrongType.mend',
      message: 'Tell the server the type of this ending.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'not-found': (): RuleWords => ({
    title: translate({
      id: 'doctor.notFound.title',
      message: 'An address that is not there gets the wrong answer',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.notFound.why',
      message: 'Search engines and checks need the status 404, and people the page that leads them on.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.notFound.mend',
      message: 'Answer with status 404 and the file 404.html.',
      description: 'How to mend a finding about a server',
    }),
  }),
};
