import {translate} from '@docusaurus/Translate';
import type {RuleWords} from './ruleWords';

/** Words about what pages may run, show and use. */
export const policyWords = {
  'no-policy': (): RuleWords => ({
    title: translate({
      id: 'doctor.noPolicy.title',
      message: 'There is no Content-Security-Policy',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.noPolicy.why',
      message: 'The policy is what stops a script that somebody put into a page.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.noPolicy.mend',
      message: 'Send the policy that the release brings, on every page.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'open-default': (): RuleWords => ({
    title: translate({
      id: 'doctor.openDefault.title',
      message: 'The policy does not forbid what it does not name',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.openDefault.why',
      message: "Only with default-src 'none' is everything forbidden that the site does not need.",
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.openDefault.mend',
      message: 'Send the policy that the release brings, unchanged.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'inline-allowed': (): RuleWords => ({
    title: translate({
      id: 'doctor.inlineAllowed.title',
      message: 'The policy allows scripts or styles inside a page',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.inlineAllowed.why',
      message: "With 'unsafe-inline', text that somebody smuggles into a page can run.",
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.inlineAllowed.mend',
      message: "Take 'unsafe-inline' out of script-src and style-src. The release needs it nowhere.",
      description: 'How to mend a finding about a server',
    }),
  }),
  'eval-allowed': (): RuleWords => ({
    title: translate({
      id: 'doctor.evalAllowed.title',
      message: 'The policy allows text to be run as code',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.evalAllowed.why',
      message: 'The site never does that, so only an attacker would.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.evalAllowed.mend',
      message: "Take 'unsafe-eval' and 'wasm-unsafe-eval' out of script-src.",
      description: 'How to mend a finding about a server',
    }),
  }),
  wildcard: (): RuleWords => ({
    title: translate({
      id: 'doctor.wildcard.title',
      message: 'The policy allows scripts from almost anywhere',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.wildcard.why',
      message: 'A star or a bare scheme in script-src lets any host bring scripts in.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.wildcard.mend',
      message: "Let script-src name 'self' and the hashes of the release only.",
      description: 'How to mend a finding about a server',
    }),
  }),
  'foreign-source': (): RuleWords => ({
    title: translate({
      id: 'doctor.foreignSource.title',
      message: 'The policy lets pages load from other hosts',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.foreignSource.why',
      message: 'The site loads nothing from elsewhere, so only a smuggled script, picture or request would.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.foreignSource.mend',
      message: "Take the other hosts, stars and 'strict-dynamic' out. The release needs 'self' alone.",
      description: 'How to mend a finding about a server',
    }),
  }),
  'open-targets': (): RuleWords => ({
    title: translate({
      id: 'doctor.openTargets.title',
      message: 'The policy does not say where forms and addresses may lead',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.openTargets.why',
      message:
        'base-uri and form-action do not follow default-src. Without them, a smuggled form or base address can lead readers away.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.openTargets.mend',
      message: "Send base-uri 'none' and form-action 'none', as the policy of the release does.",
      description: 'How to mend a finding about a server',
    }),
  }),
  'unknown-script': (): RuleWords => ({
    title: translate({
      id: 'doctor.unknownScript.title',
      message: 'A page has an inline script that the policy does not know',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.unknownScript.why',
      message:
        'Either something between the folder and the reader puts scripts into pages, or page and policy are of different releases. Browsers block the script.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.unknownScript.mend',
      message:
        'Compare the file with the release. Switch off what changes pages on the way, or send the policy of this release.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'frame-ancestors': (): RuleWords => ({
    title: translate({
      id: 'doctor.frameAncestors.title',
      message: 'Other sites may show the pages in a frame',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.frameAncestors.why',
      message:
        'In a frame, a strange site can put its own words around the help. Only the embeds are meant for that.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.frameAncestors.mend',
      message: "Send frame-ancestors 'none' on all pages but the embeds.",
      description: 'How to mend a finding about a server',
    }),
  }),
  'embed-ancestors': (): RuleWords => ({
    title: translate({
      id: 'doctor.embedAncestors.title',
      message: 'The embeds may be shown elsewhere than the release says',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.embedAncestors.why',
      message:
        'Either any site can put its own words around a part of this help, or the pages that you listed get an empty frame.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.embedAncestors.mend',
      message:
        'Below embed/, send the policy that the release lists for it. The origins come from brand.yml.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'feature-open': (): RuleWords => ({
    title: translate({
      id: 'doctor.featureOpen.title',
      message: 'A page may use features of the device that it does not need',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.featureOpen.why',
      message:
        'Camera, passkeys and the like are closed everywhere but on the page of the tool that uses them.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.featureOpen.mend',
      message: 'Send the Permissions-Policy that the release lists for this page.',
      description: 'How to mend a finding about a server',
    }),
  }),
  'tool-closed': (): RuleWords => ({
    title: translate({
      id: 'doctor.toolClosed.title',
      message: 'A tool may not use what it needs',
      description: 'Finding about a server',
    }),
    why: translate({
      id: 'doctor.toolClosed.why',
      message:
        'The page of the tool is sent with a policy that closes the camera or passkeys, so its button cannot work.',
      description: 'Why a finding about a server matters',
    }),
    mend: translate({
      id: 'doctor.toolClosed.mend',
      message: 'Send this page with the Permissions-Policy that the release lists for it.',
      description: 'How to mend a finding about a server',
    }),
  }),
};
