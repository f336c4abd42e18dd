import type {Device} from '../pair/device';
import type {ComputerSystem, PhoneSystem} from './traits';
import type {Patch} from './world';

/** Where a fault can occur; what is left out is any. */
export interface Whereabouts {
  readonly systems?: readonly ComputerSystem[];
  /** Engines that show the code. */
  readonly clients?: readonly string[];
  readonly phones?: readonly PhoneSystem[];
}

/** One thing that is wrong, or one thing that a person wants to know. */
export interface Fault {
  /** Each way in which it can be: a change to a healthy world. */
  readonly ways: readonly [Patch, ...Patch[]];
  readonly where?: Whereabouts;
  /** The fault is the device itself: these take the place of the computer or the phone. */
  readonly computers?: readonly Device[];
  readonly phones?: readonly Device[];
}
