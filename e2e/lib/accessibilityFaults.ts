import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among those tags that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Rules {
  readonly type: 'tag' | 'rule';
  readonly values: string[];
}

async function faults(page: Page, rules: Rules, fewestPasses: number): Promise<string[]> {
  const {violations, passes} = await new AxeBuilder({page})
    // Both save time: nobody reads the details of what passed, and the site has no frames, for which
    // axe would otherwise open a second page.
    .options({runOnly: rules, resultTypes: ['violations'], preload: false})
    .setLegacyMode(true)
    .analyze();
  if (passes.length < fewestPasses) {
    throw new Error(`axe passed only ${passes.length} rules: did it see the page?`);
  }
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id} (${help}): ${target.join(' ')}`),
  );
}

/** What axe finds wrong with the page as it stands: the rule, and where. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faults(page, {type: 'tag', values: tags}, 10);
}

/** The same for colours alone, for a page that was looked at in other colours before. */
export function colourFaults(page: Page): Promise<string[]> {
  return faults(page, {type: 'rule', values: colourRules}, 1);
}
