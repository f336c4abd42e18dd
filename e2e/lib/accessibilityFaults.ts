import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among those tags that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Rules {
  readonly type: 'tag' | 'rule';
  readonly values: string[];
}

interface Look {
  /** Fewer passed rules than this mean that axe saw no page. */
  readonly fewestPasses: number;
  /** Axe is in the page already; putting it there again takes as long as many a rule. */
  readonly isThere: boolean;
}

async function faults(page: Page, rules: Rules, {fewestPasses, isThere}: Look): Promise<string[]> {
  const {violations, passes} = await new AxeBuilder({page, ...(isThere && {axeSource: 'void axe.version'})})
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
  return faults(page, {type: 'tag', values: tags}, {fewestPasses: 10, isThere: false});
}

/** The same for colours alone, for a page that {@link accessibilityFaults} saw in other colours before. */
export function colourFaults(page: Page): Promise<string[]> {
  return faults(page, {type: 'rule', values: colourRules}, {fewestPasses: 1, isThere: true});
}
