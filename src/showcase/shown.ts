import type {ReactNode} from 'react';

/** One state of a component. */
export interface State {
  /** Its place on the page is "component-state". */
  readonly id: string;
  readonly label: string;
  readonly view: ReactNode;
  /** Set where it looks like a fact: made up, or from the records of the site. */
  readonly facts?: 'example' | 'records';
  /** "script": it has something to press. "browser": only a browser can draw it. */
  readonly needs?: 'script' | 'browser';
  /** It answers to presses, and so may move the focus. */
  readonly isLive?: true;
}

/** A component in every state that matters. */
export interface Shown {
  /** Its folder in src/components. */
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly what: string;
  readonly states: readonly State[];
  /** Its states are small: several stand beside each other. */
  readonly isSmall?: true;
}

/** "BrowserCheck" → "browser-check": where the component stands on the page. */
export const anchorOf = ({name}: Pick<Shown, 'name'>): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

export const stateAnchor = (shown: Pick<Shown, 'name'>, {id}: Pick<State, 'id'>): string =>
  `${anchorOf(shown)}-${id}`;
