import type {Dataset} from '../records/dataset';
import {apiCapabilities, type ApiCapability} from '../../schema/capability';

/** The browsers of the web-platform table, in column order. */
export const apiBrowsers = ['chrome', 'edge', 'firefox', 'safari', 'android-webview'] as const;
export type ApiBrowser = (typeof apiBrowsers)[number];

export interface ApiCell {
  readonly status: 'yes' | 'no' | 'partial' | 'unknown';
  readonly since?: string;
  readonly observedOn?: string;
  readonly note?: string;
}

export interface ApiRow {
  readonly capability: ApiCapability;
  readonly cells: Readonly<Record<ApiBrowser, ApiCell>>;
}

/** Web-platform features by browser, from claims. No claim is "unknown". */
export function buildApiTable(data: Pick<Dataset, 'claims'>): ApiRow[] {
  const cell = (capability: ApiCapability, browser: ApiBrowser): ApiCell => {
    const claim = data.claims.find(
      ({subject, capability: of}) => of === capability && subject.length === 1 && subject[0] === browser,
    );
    if (claim === undefined) return {status: 'unknown'};
    const since = claim.range?.[browser]?.from;
    return {
      status: claim.value === 'yes' || claim.value === 'no' ? claim.value : 'partial',
      ...(since && {since}),
      ...(claim.evidence[0] && {observedOn: claim.evidence[0].observedOn}),
      ...(claim.note && {note: claim.note}),
    };
  };
  return apiCapabilities.map((capability) => ({
    capability,
    cells: Object.fromEntries(apiBrowsers.map((browser) => [browser, cell(capability, browser)])) as Record<
      ApiBrowser,
      ApiCell
    >,
  }));
}
