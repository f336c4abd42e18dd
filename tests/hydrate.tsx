import {render} from '@testing-library/react';
import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';

interface Hydrated {
  readonly container: HTMLElement;
  /** What React had to repair because server and browser drew different things. */
  readonly differences: readonly unknown[];
}

/** Puts the server's HTML into the page and lets React take it over, as the built site does. */
export function hydrate(ui: ReactNode): Hydrated {
  const container = document.createElement('div');
  container.innerHTML = renderToString(ui);
  document.body.append(container);
  const differences: unknown[] = [];
  render(ui, {container, hydrate: true, onRecoverableError: (error) => differences.push(error)});
  return {container, differences};
}
