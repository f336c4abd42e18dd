import type {Check} from '../../schema/check';
import type {Bench} from './bench';
import type {Trace} from './runFlow';
import type {World} from './world';

/** What an observer looks at. */
export interface Scene {
  readonly world: World;
  readonly trace: Trace;
  readonly bench: Bench;
  /** The check that is answered; some carry the screens that an answer stands for. */
  readonly check: Check;
}

/** The answers that a person in that world may truthfully give; none where the simulator does not know. */
export type Observer = (scene: Scene) => readonly string[];
