import {renderHook} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {useBase} from './useBase';

const site = vi.hoisted(() => ({baseUrl: '/'}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: site})}));

describe.each(['/', '/help/', '/a/b/'])('a site at %s', (base) => {
  beforeEach(() => void (site.baseUrl = base));

  it.each(['/', '/help/', '/help/fix/linux/#sources'])('has %s below it, and back', (path) => {
    const {withBase, withoutBase} = renderHook(useBase).result.current;
    expect(withBase(path)).toBe(base.slice(0, -1) + path);
    expect(withoutBase(withBase(path))).toBe(path);
  });
});
