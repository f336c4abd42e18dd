import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {ruleIds} from '../../domain/doctor/rules';
import {Doctor} from '.';
import {DoctorChecks} from './DoctorChecks';
import {wordsOf} from './words/wordsOf';

afterEach(() => {
  vi.unstubAllGlobals();
});

const html = (body: string) =>
  `<html><head><link rel="canonical" href="https://help.example/"><script src="/assets/js/a.js"></script></head><body>${body}</body></html>`;

/** A server without any header but the type. */
const bareServer = (url: string) => {
  const {pathname} = new URL(url);
  const json = {'/release.json': {format: 1, version: '1.2.3', factsOn: '2020-01', baseUrl: '/'}}[pathname];
  if (json) return Promise.resolve(new Response(JSON.stringify(json)));
  const isHome = pathname === '/';
  return Promise.resolve(
    new Response(html(''), {status: isHome ? 200 : 404, headers: {'content-type': 'text/html'}}),
  );
};

const press = async (name: string) => userEvent.click(await screen.findByRole('button', {name}));

describe('the doctor on its page', () => {
  it('is drawn by the server as the browser draws it first, and asks nothing by itself', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    expect(renderToString(<Doctor />)).not.toContain('<button');
    expect(hydrate(<Doctor />).differences).toEqual([]);
    await screen.findByRole('button', {name: 'Check this site'});
    expect(fetch).not.toHaveBeenCalled();
  });

  it('tells each finding in a word, a shape and lines, and forgets them', async () => {
    vi.stubGlobal('fetch', vi.fn(bareServer));
    render(<Doctor />);
    await press('Check this site');
    expect(await screen.findByText(/^Faults: \d+\. Warnings: \d+\.$/)).toBeDefined();
    const finding = screen.getByText('There is no Content-Security-Policy').closest('li')!;
    expect(within(finding).getByText('Fault')).toBeDefined();
    expect(finding.querySelectorAll('svg')).toHaveLength(1);
    expect(screen.getByText('The facts are more than a year old')).toBeDefined();
    expect(screen.getByText('Text is sent uncompressed').closest('[data-finding]')).toBeNull();
    await press('Clear');
    expect(screen.queryByText(/^Faults/)).toBeNull();
  });

  it('says that the site cannot be reached', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    render(<Doctor />);
    await press('Check this site');
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
    expect(screen.getByRole('button', {name: 'Check again'})).toBeDefined();
  });

  it('can be stopped', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(
        (_url: string, {signal}: {signal: AbortSignal}) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          }),
      ),
    );
    render(<Doctor />);
    await press('Check this site');
    await press('Stop');
    expect((await screen.findByRole('alert')).textContent).toBe('Stopped.');
  });
});

it('every rule has words of its own, on the page without script too', () => {
  const page = renderToString(<DoctorChecks />);
  const titles = new Set(ruleIds.map((id) => wordsOf(id).title));
  expect(titles.size).toBe(ruleIds.length);
  expect(page.match(/<li/g)).toHaveLength(ruleIds.length);
});
