import {render, screen} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {plainBrand, type Brand} from '../../domain/brand/brand';
import {FactReportPanel} from './FactReportPanel';

const brand = vi.hoisted((): {current: Partial<Brand>} => ({current: {}}));
vi.mock('../../hooks/useBrand', () => ({useBrand: () => ({...plainBrand, ...brand.current})}));

const claim = {
  id: 'windows-chrome-shows-code',
  capability: 'client.hybrid.get',
  value: 'yes',
  evidence: [],
} as unknown as Parameters<typeof FactReportPanel>[0]['claim'];

function open(reports?: Brand['reports']): void {
  brand.current = reports ? {reports} : {};
  render(<FactReportPanel claim={claim} sources={{}} place="Chrome" address="/devices/#cell-x" />);
}

const links = () =>
  screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

beforeEach(() => {
  brand.current = {};
});

describe('a report about a fact', () => {
  it('names nobody where the host names nobody', () => {
    open();
    expect(screen.getByRole('button', {name: 'Copy the report'})).toBeDefined();
    expect(links()).toEqual([]);
  });

  it('says after the copy where it goes, in links that carry nothing of it', () => {
    open({email: 'docs@bank.example', url: 'https://www.bank.example/report'});
    expect(links()).toEqual([
      ['docs@bank.example', 'mailto:docs@bank.example'],
      ['www.bank.example', 'https://www.bank.example/report'],
    ]);
    const copy = screen.getByRole('button', {name: 'Copy the report'});
    const [first] = screen.getAllByRole('link');
    expect(copy.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('names one address where there is one', () => {
    open({url: 'https://www.bank.example/report'});
    expect(links()).toHaveLength(1);
  });
});
