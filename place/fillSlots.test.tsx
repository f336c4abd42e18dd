import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {readBrand} from '../plugins/brand/readBrand';
import {SiteFoot} from '../src/components/Brand/SiteFoot';
import {plainBrand, type Brand} from '../src/domain/brand/brand';
import {fillSlots} from './fillSlots';

const page = (foot: string) =>
  `<!doctype html><html><body><p>Before</p><div class="x" data-brand-slot=site-foot>${foot}</div><p>After</p></body></html>`;
const hard: Brand = {
  ...plainBrand,
  name: 'A <b> & "B"',
  support: {label: '<script>alert(1)</script>', email: 'a@b.example'},
};

describe('a part of a page that belongs to the brand', () => {
  it('is drawn as React draws it, and nothing else is touched', () => {
    const {brand} = readBrand('brands/riverside-bank/brand.yml');
    const props = {brand, baseUrl: '/help/'};
    const {html, filled} = fillSlots(page('<p>Old</p><div>and more</div>'), props);
    expect(html).toBe(page(renderToString(<SiteFoot {...props} />)));
    expect(filled).toBe(1);
    expect(html).toContain('Riverside Bank customer service');
  });

  it('runs nothing of what a brand file says', () => {
    const {html} = fillSlots(page(''), {brand: hard, baseUrl: '/'});
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>');
  });

  it('may stand several times, and within a line', () => {
    const two = '<a><span data-brand-slot=site-name>x</span></a><span data-brand-slot=site-name></span>';
    const {html, filled} = fillSlots(two, {brand: hard, baseUrl: '/'});
    expect(filled).toBe(2);
    expect(html.split('A &lt;b&gt; &amp; &quot;B&quot;')).toHaveLength(3);
  });

  it('stops where the program does not know it', () => {
    expect(() => fillSlots('<p data-brand-slot=toString>x</p>', {brand: hard, baseUrl: '/'})).toThrow(
      'does not know',
    );
  });
});
