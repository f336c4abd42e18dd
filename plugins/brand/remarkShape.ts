import type {Link, Parents, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {attribute} from '../mdx/parseMdx';
import type {SiteShape} from './siteShape';

/** Which system the steps of a <Platform> are for. */
const systemOf: Readonly<Record<string, string>> = {
  'windows-11': 'windows',
  'windows-10': 'windows',
  macos: 'macos',
  linux: 'linux',
  chromeos: 'chromeos',
  iphone: 'ios',
  android: 'android',
};

const pageOf = (url: string) => url.replace(/[#?].*$/, '');

/**
 * Leaves out of articles what the site does not have: links to pages that are hidden become their
 * words, steps on systems that nobody here uses go, unless nothing would be left.
 */
export function remarkShape({hidden, systems}: Pick<SiteShape, 'hidden' | 'systems'>): Plugin<[], Root> {
  const isForOthers = (node: MdxJsxFlowElement) => {
    const system = systemOf[attribute(node, 'id')];
    return system !== undefined && !systems.has(system);
  };
  return () => (tree) => {
    visit(tree, 'link', (link: Link, index, parent: Parents | undefined) => {
      if (!hidden.has(pageOf(link.url)) || parent === undefined || index === undefined) return undefined;
      parent.children.splice(index, 1, ...link.children);
      return [SKIP, index];
    });
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name !== 'Platforms') return;
      const kept = node.children.filter(
        (child) => child.type !== 'mdxJsxFlowElement' || child.name !== 'Platform' || !isForOthers(child),
      );
      if (kept.some((child) => child.type === 'mdxJsxFlowElement')) node.children = kept;
    });
  };
}
