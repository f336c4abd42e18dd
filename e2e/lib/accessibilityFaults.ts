import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands: the rule, and where. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const {violations, passes} = await new AxeBuilder({page})
    .withTags(tags)
    // Both save time: nobody reads the details of what passed, and the site has no frames, for which
    // axe would otherwise open a second page.
    .options({resultTypes: ['violations'], preload: false})
    .setLegacyMode(true)
    .analyze();
  if (passes.length < 10) throw new Error(`axe passed only ${passes.length} rules: did it see the page?`);
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id} (${help}): ${target.join(' ')}`),
  );
}
