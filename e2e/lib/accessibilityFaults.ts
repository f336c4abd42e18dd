import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {newColours, type ColourKinds} from './colourKinds';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among those tags that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const everything = {type: 'tag' as const, values: tags};
const colours = {type: 'rule' as const, values: colourRules};

interface Look {
  readonly runOnly: {readonly type: 'tag' | 'rule'; readonly values: string[]};
  /** Rules to leave out. */
  readonly without?: readonly string[];
  /** The elements to look at; without it, the whole page. */
  readonly part?: string;
  /** Fewer passed rules than this mean that axe saw no page. */
  readonly fewestPasses: number;
  /** Axe is in the page already; putting it there again takes as long as many a rule. */
  readonly isThere: boolean;
}

async function faults(page: Page, look: Look): Promise<string[]> {
  const {runOnly, without = [], part, fewestPasses, isThere} = look;
  const axe = new AxeBuilder({page, ...(isThere && {axeSource: 'void axe.version'})})
    // Both save time: nobody reads the details of what passed, and the site has no frames, for which
    // axe would otherwise open a second page.
    .options({
      runOnly,
      rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
      resultTypes: ['violations'],
      preload: false,
    })
    .setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  const {violations, passes} = await axe.analyze();
  if (passes.length < fewestPasses) {
    throw new Error(`axe passed only ${passes.length} rules: did it see the page?`);
  }
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id} (${help}): ${target.join(' ')}`),
  );
}

/** What axe finds wrong with the page as it stands: the rule, and where. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faults(page, {runOnly: everything, fewestPasses: 10, isThere: false});
}

/** The same without the rules that look at colours. */
export function structureFaults(page: Page): Promise<string[]> {
  return faults(page, {runOnly: everything, without: colourRules, fewestPasses: 10, isThere: false});
}

/** The same for colours alone, for a page that {@link accessibilityFaults} saw in other colours before. */
export function colourFaults(page: Page): Promise<string[]> {
  return faults(page, {runOnly: colours, fewestPasses: 1, isThere: true});
}

/**
 * What {@link colourFaults} finds in the texts of kinds that were not looked at before. Axe has to be in
 * the page already.
 */
export async function newColourFaults(page: Page, seen: ColourKinds): Promise<string[]> {
  if ((await seen.markNew(page)) === 0) return [];
  // Some have no colours to look at, as what is switched off; axe itself throws where it finds none of them.
  return faults(page, {runOnly: colours, part: newColours, fewestPasses: 0, isThere: true});
}
