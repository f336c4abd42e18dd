import {render, screen} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {plainBrand, type Brand} from '../../domain/brand/brand';
import {NothingLeft} from './NothingLeft';

const brand = vi.hoisted((): {current: Partial<Brand>} => ({current: {}}));
vi.mock('../../hooks/useBrand', () => ({useBrand: () => ({...plainBrand, ...brand.current})}));

function hrefs(own: Partial<Brand>): (string | null)[] {
  brand.current = own;
  render(<NothingLeft />);
  return screen.getAllByRole('link').map((link) => link.getAttribute('href'));
}

describe('where nothing is left to try', () => {
  it('a host without a brand leads to other ways in', () => {
    expect(hrefs({})).toEqual(['/help/start/other-ways-in/']);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('a host’s own ways in and its support stand first', () => {
    const found = hrefs({
      otherWays: [{label: 'Card reader', how: 'Put in your card.', url: 'https://www.bank.example/card'}],
      support: {label: 'Customer service', phone: '+49 30 1234567', email: 'help@bank.example'},
    });
    expect(found).toEqual([
      'https://www.bank.example/card',
      'tel:+49301234567',
      'mailto:help@bank.example',
      '/help/start/other-ways-in/',
    ]);
    expect(screen.getByText('Customer service')).toBeDefined();
  });
});
