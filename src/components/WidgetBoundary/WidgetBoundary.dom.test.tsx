import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {ReactNode} from 'react';
import {expect, it, vi} from 'vitest';
import {WidgetBoundary} from '.';

const tool = 'the tool';
const article = 'the article';

function Broken({broken}: {readonly broken: () => boolean}): ReactNode {
  if (broken()) throw new Error('the reason');
  return <p>{tool}</p>;
}

/** React reports a caught error on the console as well; here that is no failure. */
const expectReport = () => vi.spyOn(console, 'error').mockClear();

it('shows the tool while it works', () => {
  render(
    <WidgetBoundary>
      <Broken broken={() => false} />
    </WidgetBoundary>,
  );
  expect(screen.getByText(tool)).toBeDefined();
});

it('says what happened when the tool fails, and leaves the article standing', () => {
  render(
    <>
      <p>{article}</p>
      <WidgetBoundary>
        <Broken broken={() => true} />
      </WidgetBoundary>
    </>,
  );
  expectReport();
  expect(screen.getByRole('alert').textContent).toContain(
    'This tool has stopped working. The rest of the page is still right. the reason',
  );
  expect(screen.getByText(article)).toBeDefined();
});

it('starts the tool again on a press', async () => {
  let broken = true;
  render(
    <WidgetBoundary>
      <Broken broken={() => broken} />
    </WidgetBoundary>,
  );
  expectReport();
  broken = false;
  await userEvent.click(screen.getByRole('button', {name: 'Try again'}));
  expect(screen.getByText(tool)).toBeDefined();
});
