import {translate} from '@docusaurus/Translate';
import type {Passage} from '../../domain/simulator/runFlow';
import type {SimulatorRecords} from '../../domain/simulator/scenario';

/** One of the two screens. */
export type Side = 'computer' | 'phone';

function notKnown(): string {
  return translate({
    id: 'simulator.notKnown',
    message: 'Not known: no source says',
    description: 'A screen that no source describes',
  });
}

/** What a screen shows in words, and what it shows after some waiting. */
export function screenWords(
  {screens}: SimulatorRecords,
  side: Side,
  {[side]: screen, later}: Passage,
): string {
  const words = (one: string) => screens[side][one] ?? notKnown();
  const after = later?.[side];
  if (after === undefined) return words(screen);
  return translate(
    {
      id: 'simulator.later',
      message: '{now} Later: {later}',
      description: 'What a screen shows at first, and after some waiting',
    },
    {now: words(screen), later: words(after)},
  );
}
