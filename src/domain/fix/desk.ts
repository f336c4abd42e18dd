import type {GateAnswers} from '../gate/judgeGate';
import {emptyCase, type CaseState} from './caseState';

/** A case on an agent's desk. It lives in memory alone. */
export interface OpenCase {
  /** Counts up from 1; never used again on the same desk. */
  readonly number: number;
  readonly state: CaseState;
  /** What the caller said, as it was typed. */
  readonly words: string;
  /** Ids of messages that were read from a screen. */
  readonly messages: readonly string[];
  /** Asked anew for every case; never filled in by anything but a press. */
  readonly gate: GateAnswers;
}

/** Several cases at once, one of them in hand. */
export interface Desk {
  readonly cases: readonly [OpenCase, ...OpenCase[]];
  /** The number of the case in hand. */
  readonly inHand: number;
  readonly nextNumber: number;
}

export type DeskAction =
  | {readonly kind: 'open'}
  | {readonly kind: 'take'; readonly number: number}
  | {readonly kind: 'close'}
  | {readonly kind: 'clear'}
  /** Asks the safety questions of every case again. */
  | {readonly kind: 'ask-again'}
  | {readonly kind: 'change'; readonly to: Partial<Omit<OpenCase, 'number'>>};

const newCase = (number: number): OpenCase => ({number, state: emptyCase, words: '', messages: [], gate: {}});

export const freshDesk: Desk = {cases: [newCase(1)], inHand: 1, nextNumber: 2};

/** The case in hand. */
export const caseInHand = ({cases, inHand}: Desk): OpenCase =>
  cases.find(({number}) => number === inHand) ?? cases[0];

/** What an agent does with cases. After "clear" nothing is left of any. */
export function work(desk: Desk, action: DeskAction): Desk {
  const {cases, nextNumber} = desk;
  switch (action.kind) {
    case 'open':
      return {cases: [...cases, newCase(nextNumber)], inHand: nextNumber, nextNumber: nextNumber + 1};
    case 'take':
      return {...desk, inHand: action.number};
    case 'close': {
      const [first, ...rest] = cases.filter(({number}) => number !== desk.inHand);
      if (first === undefined) return {...work(desk, {kind: 'clear'}), nextNumber};
      return {...desk, cases: [first, ...rest], inHand: first.number};
    }
    case 'clear':
      return freshDesk;
    case 'ask-again': {
      const [first, ...rest] = cases.map((each) => ({...each, gate: {}}));
      return {...desk, cases: [first!, ...rest]};
    }
    case 'change': {
      const [first, ...rest] = cases.map((each) =>
        each.number === desk.inHand ? {...each, ...action.to} : each,
      );
      return {...desk, cases: [first!, ...rest]};
    }
  }
}
