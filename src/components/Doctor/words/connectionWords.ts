import {translate} from '@docusaurus/Translate';
import type {RuleWords} from './ruleWords';

/** Words about how the site is reached and what it loads. */
export const connectionWords = {
  'insecure-connection': (): RuleWords => ({
    title: translate({
      id: 'doctor.insecureConnection.title',
      message: 'It is not served by https',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.insecureConnection.why',
      message:
        'Browsers keep passkeys for pages that come by https. Without it, the tools that ask for a passkey or the camera cannot work, and anyone between can change what people read.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.insecureConnection.mend',
      message: 'Serve the site by https only, and lead http to it.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'no-answer': (): RuleWords => ({
    title: translate({
      id: 'doctor.noAnswer.title',
      message: 'A file or page of the site did not come',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.noAnswer.why',
      message:
        'Something that belongs to the release is not there, or the server refuses it or takes too long.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.noAnswer.mend',
      message:
        'Put the whole folder of the release in place again, and look into the log of the server for this address.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'wrong-base': (): RuleWords => ({
    title: translate({
      id: 'doctor.wrongBase.title',
      message: 'It was made for another path',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.wrongBase.why',
      message:
        'Pages look for their files under the path that the site was made for. Elsewhere they stay without style, or do not work.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.wrongBase.mend',
      message: 'Place the release again for the path where it is served.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'foreign-request': (): RuleWords => ({
    title: translate({
      id: 'doctor.foreignRequest.title',
      message: 'A page loads something from another host',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.foreignRequest.why',
      message:
        'The other host learns who opens the help, and can change the page. The release loads nothing from elsewhere.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.foreignRequest.mend',
      message: 'Find what puts it into the pages (a proxy, a tag manager, a changed file) and take it out.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'transport-security': (): RuleWords => ({
    title: translate({
      id: 'doctor.transportSecurity.title',
      message: 'Browsers are not told to stay with https',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.transportSecurity.why',
      message: 'Without Strict-Transport-Security the first request of a visit may go out unencrypted.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.transportSecurity.mend',
      message: 'Send the header on encrypted answers. First make sure that the host needs no http.',
      description: 'How to mend a finding about a server',
    }),
  }),
};
