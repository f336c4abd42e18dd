import type {ComputerScreen, PhoneScreen} from '../../schema/vocabulary';
import type {World} from './world';

/** The flow in order: CTAP 2.2, hybrid transport, QR-initiated, with what people do in between. */
export const stepIds = [
  'offer',
  'code',
  'scan',
  'hand-over',
  'phone-reaches-relay',
  'advert-heard',
  'computer-reaches-relay',
  'handshake',
  'choose',
  'unlock',
  'answer',
  'site-check',
] as const;

export type StepId = (typeof stepIds)[number];

/** What both screens show. */
export interface Screens {
  readonly computer: ComputerScreen;
  readonly phone: PhoneScreen;
  /** What they show after some waiting, where that differs: who looks may see either. */
  readonly later?: {readonly computer?: ComputerScreen; readonly phone?: PhoneScreen};
}

/** Something that stops a step, and what the screens show then. */
export interface Stopper {
  readonly stops: (world: World) => boolean;
  readonly shows: Screens | ((world: World) => Screens);
}

/** One step: the first stopper that applies ends the flow; else the screens are those of a step that went well. */
export interface Step {
  readonly id: StepId;
  readonly stoppers: readonly Stopper[];
  readonly passes: Screens;
}

export const screens = (computer: ComputerScreen, phone: PhoneScreen, later?: Screens['later']): Screens => ({
  computer,
  phone,
  ...(later && {later}),
});
