import {translate} from '@docusaurus/Translate';
import type {RuleWords} from './ruleWords';

/** Words about where the site stands, and which release it is. */
export const placeWords = {
  'no-redirect': (): RuleWords => ({
    title: translate({
      id: 'doctor.noRedirect.title',
      message: 'An address without its last slash does not lead to the page',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.noRedirect.why',
      message: 'People and mail programs lose slashes.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.noRedirect.mend',
      message: 'Redirect to the address with the slash, on the same host.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'query-lost': (): RuleWords => ({
    title: translate({
      id: 'doctor.queryLost.title',
      message: 'The redirect drops what stands after the question mark',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.queryLost.why',
      message: 'Links that carry something there lose it on the way.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.queryLost.mend',
      message: 'Keep the query in the redirect.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'wrong-canonical': (): RuleWords => ({
    title: translate({
      id: 'doctor.wrongCanonical.title',
      message: 'A page names another address as its own',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.wrongCanonical.why',
      message: 'Search engines then list an address that is not yours or does not exist.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.wrongCanonical.mend',
      message: 'Place the release again, with the address where it is served.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'unknown-version': (): RuleWords => ({
    title: translate({
      id: 'doctor.unknownVersion.title',
      message: 'Unknown version',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.unknownVersion.why',
      message:
        'There is no release.json that this doctor can read. Whether the facts are old cannot be told.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.unknownVersion.mend',
      message: 'Put the whole folder of a newer release in place.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'facts-old': (): RuleWords => ({
    title: translate({
      id: 'doctor.factsOld.title',
      message: 'The facts are more than a year old',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.factsOld.why',
      message: 'Phones, browsers and password managers have changed since.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.factsOld.mend',
      message: 'Put a newer release in the place of this one, with the same brand.yml.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'facts-due': (): RuleWords => ({
    title: translate({
      id: 'doctor.factsDue.title',
      message: 'The facts are more than half a year old',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.factsDue.why',
      message: 'Products may have changed since.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.factsDue.mend',
      message: 'Look for a newer release and put it in the place of this one, with the same brand.yml.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'newer-release': (): RuleWords => ({
    title: translate({
      id: 'doctor.newerRelease.title',
      message: 'There is a newer release',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.newerRelease.why',
      message: 'This doctor comes from a release that is newer than the site.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.newerRelease.mend',
      message: 'Put the newer release in the place of this one, with the same brand.yml.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'no-header-list': (): RuleWords => ({
    title: translate({
      id: 'doctor.noHeaderList.title',
      message: 'The list of headers of the site did not come',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.noHeaderList.why',
      message:
        'Without security-headers.json, what single pages may use cannot be compared with what the server sends.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.noHeaderList.mend',
      message: 'Put the whole folder of the release in place, with this file.',
      description: 'How to mend a finding about a server',
    }),
  }),
};
