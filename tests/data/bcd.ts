import bcd, {type Identifier, type SupportBlock} from '@mdn/browser-compat-data';
import {apiBrowsers, type ApiBrowser} from '../../src/domain/support/buildApiTable';
import type {ApiCapability} from '../../src/schema/capability';
import type {Claim} from '../../src/schema/claim';

/** What MDN's data say of one feature in one browser, in the terms of our claims. */
interface ApiFact {
  readonly value: 'yes' | 'no' | 'partial';
  readonly from: string | undefined;
}

const credential = bcd.api.PublicKeyCredential!;
const container = bcd.api.CredentialsContainer!;
const policy = bcd.http.headers!['Permissions-Policy']!;

/** The features that stand behind a capability; all of them have to be there. */
const features: Readonly<Record<ApiCapability, readonly (Identifier | undefined)[]>> = {
  'api.public-key-credential': [credential],
  'api.authenticator-attachment': [credential.authenticatorAttachment],
  'api.get-transports': [bcd.api.AuthenticatorAttestationResponse!.getTransports],
  'api.conditional-mediation': [credential.isConditionalMediationAvailable_static],
  'api.get-client-capabilities': [credential.getClientCapabilities_static],
  'api.hints': [container.get!.publicKey_option!.hints, container.create!.publicKey_option!.hints],
  'api.signal': [
    credential.signalAllAcceptedCredentials_static,
    credential.signalCurrentUserDetails_static,
    credential.signalUnknownCredential_static,
  ],
  'api.permissions-policy': [policy['publickey-credentials-get'], policy['publickey-credentials-create']],
};

/** Names of browsers in MDN's data. Its package has "edge: mirror" already resolved. */
const bcdNames: Readonly<Record<ApiBrowser, keyof SupportBlock>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  'android-webview': 'webview_android',
};

function statementOf(feature: Identifier | undefined, browser: ApiBrowser) {
  const support = feature?.__compat?.support[bcdNames[browser]];
  const newest = Array.isArray(support) ? support[0] : support;
  if (newest === undefined) throw new Error(`MDN's data say nothing of a feature in ${browser}`);
  return newest;
}

/** Without publicKey in get() and create(), what else is there of WebAuthn is there in part only. */
function signsIn(browser: ApiBrowser): boolean {
  return [container.get, container.create].every(
    (method) => statementOf(method?.publicKey_option, browser).version_added !== false,
  );
}

/** What MDN's data say of a capability. @throws where the features behind it differ */
function readFact(capability: ApiCapability, browser: ApiBrowser): ApiFact {
  const facts = features[capability].map((feature): ApiFact => {
    const {version_added: added, partial_implementation: partial} = statementOf(feature, browser);
    if (added === false) return {value: 'no', from: undefined};
    if (!/^[\d.]+$/.test(added)) throw new Error(`MDN's data have the version "${added}" for ${browser}`);
    return {value: partial || !signsIn(browser) ? 'partial' : 'yes', from: added};
  });
  const [first] = facts;
  const differs = facts.some(({value, from}) => value !== first?.value || from !== first.from);
  if (first === undefined || differs)
    throw new Error(`The features behind ${capability} differ in ${browser}`);
  return first;
}

export interface Comparison {
  readonly compared: number;
  readonly differences: readonly string[];
}

const words = ({value, from}: ApiFact) => (from === undefined ? value : `${value} from ${from}`);

/** Compares every Web-API claim with MDN's data. */
export function compareWithBcd(claims: readonly Claim[]): Comparison {
  const cells = (Object.keys(features) as ApiCapability[]).flatMap((capability) =>
    apiBrowsers.map((browser) => {
      const cell = `${capability} in ${browser}`;
      const found = claims.filter(
        (claim) =>
          claim.capability === capability && claim.subject.length === 1 && claim.subject[0] === browser,
      );
      const [claim] = found;
      if (claim === undefined || found.length > 1) return [`${cell}: ${found.length} claims, expected 1`];
      const ours = words({
        value: claim.value === 'yes' || claim.value === 'no' ? claim.value : 'partial',
        from: claim.range?.[browser]?.from,
      });
      const theirs = words(readFact(capability, browser));
      return ours === theirs ? [] : [`${cell}: our claim says "${ours}", MDN says "${theirs}"`];
    }),
  );
  return {compared: cells.length, differences: cells.flat()};
}
