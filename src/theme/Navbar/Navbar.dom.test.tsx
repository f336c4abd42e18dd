import {render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import Navbar from '.';

const site = vi.hoisted(() => ({baseUrl: '/', pathname: '/'}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: site})}));
vi.mock('@docusaurus/router', () => ({useLocation: () => site}));
vi.mock('../../components/Brand/BrandSlot', () => ({BrandSlot: () => 'Sign-in help'}));
vi.mock('../../components/SchemeSwitch', () => ({SchemeSwitch: () => null}));

it.each([
  ['/', '/', []],
  ['/', '/help/start/safety/', ['Help', 'Help']],
  ['/', '/teams/help/', ['For teams', 'For teams']],
  ['/help/', '/help/', []],
  ['/help/', '/help/devices/', ['Which devices work', 'Which devices work']],
  ['/help/', '/help/help/', ['Help', 'Help']],
])('a site at %s marks the place of %s in both menus', (baseUrl, pathname, marked) => {
  Object.assign(site, {baseUrl, pathname});
  render(<Navbar />);
  const current = screen.queryAllByRole('link', {current: true, hidden: true});
  expect(current.map(({textContent}) => textContent)).toEqual(marked);
});
