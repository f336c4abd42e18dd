/** Whether the headers of a page let it use a feature. Only Chromium tells. */
export type PolicyAnswer = 'allowed' | 'blocked' | 'not-told';

interface FeaturePolicy {
  features(): readonly string[];
  allowsFeature(feature: string): boolean;
}

/** What the browser says about a feature on this page. A feature that it does not know counts as not told. */
export function policyOf(feature: string): PolicyAnswer {
  try {
    const policy = (document as unknown as {readonly featurePolicy?: FeaturePolicy}).featurePolicy;
    if (policy === undefined || !policy.features().includes(feature)) return 'not-told';
    return policy.allowsFeature(feature) ? 'allowed' : 'blocked';
  } catch {
    return 'not-told';
  }
}

/** Whether the page stands inside another one. */
export function isFramed(): boolean {
  return window.self !== window.top;
}

/** Whether the page came by https, or from the device itself (Secure Contexts). */
export function isSecurePage(): boolean {
  return window.isSecureContext;
}
