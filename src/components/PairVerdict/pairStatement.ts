import type {Level, Operation} from '../../schema/vocabulary';
import {translate} from '@docusaurus/Translate';
import type {PairView} from '../../domain/pair/pairView';
import type {PairStep} from '../../domain/pair/stepsFor';
import {capitalised, deviceName} from './deviceName';
import {everydayNeeds, fixText} from './fixWords';
import {levelWord, verdictSentence} from './levelWords';
import {linkTitle} from './linkWords';
import {nextTimeText} from './nextTimeText';

/** A verdict in the reader's language; page, copied text and command print the same sentences. */
export interface PairStatement {
  readonly title: string;
  readonly level: Level;
  readonly word: string;
  readonly sentence: string;
  /** Why it is no better than that; empty where everything works. */
  readonly because: readonly string[];
  readonly reasons: readonly {
    readonly title: string;
    readonly level: Level;
    readonly word: string;
    readonly says: readonly string[];
    readonly seenOn?: string;
  }[];
  /** The way in that needs no code, where nothing else has to be done. */
  readonly shortcut?: string;
  readonly fixes: readonly string[];
  readonly needs: string;
  readonly relay?: string;
  readonly nextTime: string;
  /** None where it does not work. */
  readonly steps: readonly {
    readonly where: string;
    readonly action: string;
    readonly expect?: string;
  }[];
}

/** What a page about two devices is called. */
export function pairTitle(operation: Operation, computer: string, phone: string): string {
  return operation === 'get'
    ? translate(
        {
          id: 'pair.title.get',
          message: 'Sign in on {computer} with {phone}',
          description: 'Title of a page about two devices',
        },
        {computer, phone},
      )
    : translate(
        {
          id: 'pair.title.create',
          message: 'From {computer}, save a passkey on {phone}',
          description: 'Title of a page about two devices',
        },
        {computer, phone},
      );
}

function shortcutText(operation: Operation): string {
  return operation === 'get'
    ? translate({
        id: 'pair.shortcut.get',
        message: 'Quicker still: open the site on the phone and sign in there. That needs no code.',
        description: 'Beside a verdict that says that it works',
      })
    : translate({
        id: 'pair.shortcut.create',
        message: 'Quicker still: open the site on the phone and make the passkey there. That needs no code.',
        description: 'Beside a verdict that says that it works',
      });
}

/** What the claims of a reason say, each thing once; where nothing is known, that. */
function sayings({claims, context}: PairView['reasons'][number]): string[] {
  const notes = [...new Set(claims.flatMap(({note}) => note ?? []))];
  if (claims.length > 0) return notes;
  return [
    context === undefined
      ? translate({
          id: 'reason.unknown',
          message: 'No source that we found speaks of this.',
          description: 'Reason of a verdict',
        })
      : translate(
          {
            id: 'reason.unknownContext',
            message: 'No source that we found speaks of this {circumstance}.',
            description: 'Reason of a verdict',
          },
          {circumstance: context},
        ),
  ];
}

function stepWords({side, action, expect}: PairStep): PairStatement['steps'][number] {
  const where =
    side === 'computer'
      ? translate({id: 'step.computer', message: 'On the computer', description: 'Where a step is done'})
      : translate({id: 'step.phone', message: 'On the phone', description: 'Where a step is done'});
  if (action !== undefined) return {where, action, ...(expect && {expect})};
  return {
    where,
    action:
      side === 'computer'
        ? translate({
            id: 'step.computer.unknown',
            message: 'Choose to use a passkey from a phone or tablet. The exact words are not known.',
            description: 'A step whose labels are not known',
          })
        : translate({
            id: 'step.phone.unknown',
            message:
              'Point the camera at the code, tap the label that appears and unlock the phone. The exact words are not known.',
            description: 'A step whose labels are not known',
          }),
  };
}

/** Puts a pair into words. */
export function pairStatement(view: PairView): PairStatement {
  const {operation, level, relay} = view;
  const computer = deviceName(view.computer);
  const phone = deviceName(view.phone);
  const reasons = view.reasons.map((reason) => ({
    title: linkTitle(reason.link, operation),
    level: reason.level,
    word: levelWord(reason.level),
    says: sayings(reason),
    ...(reason.seenOn && {seenOn: reason.seenOn}),
  }));
  const weakest = view.weakest === undefined ? undefined : reasons[view.weakest];
  return {
    title: pairTitle(operation, computer, phone),
    level,
    word: levelWord(level),
    sentence: capitalised(verdictSentence(level, operation, {computer, phone})),
    because: weakest?.says ?? [],
    ...(level === 'works' && {shortcut: shortcutText(operation)}),
    reasons,
    fixes: view.fixes.map((fix) => fixText(fix, operation)),
    needs: everydayNeeds(),
    ...(relay && {
      relay: translate(
        {
          id: 'pair.relay',
          message: 'Both devices have to reach {host}, which {operator} runs.',
          description: 'The relay of a pair of devices',
        },
        {host: relay.host, operator: relay.operator},
      ),
    }),
    nextTime: nextTimeText(view.nextTime.level),
    steps: level === 'no' ? [] : view.steps.map(stepWords),
  };
}
