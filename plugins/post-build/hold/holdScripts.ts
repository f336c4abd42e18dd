import {select} from 'hast-util-select';
import {parseMain} from '../parseHtml';

/** The scripts of a page of Docusaurus: the runtime of the bundler, and the site. */
const scriptTag = /<script src=([^ >]+) defer(?:="[^"]*")?><\/script>/g;

/** The sheet of symbols of the stock theme, of which no page of this site shows any. */
const sprite = /<svg style="display: none;"><defs>.*?<\/defs><\/svg>/s;

/** Whether a page is a tool, of which nothing is there before its scripts are. */
export function isTool(html: string): boolean {
  return select('main .needs-script:not(button)', parseMain(html)) !== undefined;
}

/**
 * A page whose scripts wait until somebody touches it; those of a tool come behind its first paint, and
 * those of a page with a widget when that is in view. Takes out what stock pages carry and this site does
 * not use.
 * @param html as Docusaurus writes it
 * @param holder address of hold.js
 * @throws when the page has other scripts than those of Docusaurus 3.10
 */
export function holdScripts(html: string, holder: string): string {
  const scripts = [...html.matchAll(scriptTag)].map(([, address]) => address ?? '');
  const whole = html.match(scriptTag)?.join('') ?? '';
  if (scripts.length !== 2 || !html.includes(whole)) {
    throw new Error(
      `A page has ${scripts.length} scripts with "defer", one behind the other; expected are 2`,
    );
  }
  const tool = isTool(html) ? ' data-is-tool' : '';
  const hold = `<script src=${holder} data-scripts="${scripts.join(' ')}"${tool} defer></script>`;
  return html.replace(whole, () => hold).replace(sprite, '');
}
