import {describe, expect, it} from 'vitest';
import {runFlow} from '../../src/domain/simulator/runFlow';
import {worldsOf} from '../../src/domain/evaluation/oracle';
import {afterwards} from '../../src/domain/simulator/afterwards';
import {computerScreens, phoneScreens} from '../../src/schema/vocabulary';
import {realData} from '../realData';
import {realModel} from './realModel';

const {bench} = realModel;

const onDevice: Record<string, readonly string[]> = {
  computer: computerScreens,
  site: computerScreens,
  phone: phoneScreens,
};

/** What a person would answer who sees this screen; screens that answer alike are not told apart. */
const answerFor = (check: string, screen: string) =>
  realData.checks
    .find(({id}) => id === check)!
    .answers.find(({screens}) => screens?.some((one) => one === screen))?.id;

/** Every answer to "what does the computer (or phone) show?" that a cause's fault can lead to, at any step. */
function answersUnder(id: string, device: string): Set<string | undefined> {
  const cause = realData.causes.find((each) => each.id === id)!;
  const side = device === 'phone' ? 'phone' : 'computer';
  return new Set(
    worldsOf(cause, bench).flatMap((world) => {
      const trace = runFlow(world);
      const shown = trace.passages.flatMap((passage) => [
        passage[side],
        passage.later?.[side] ?? passage[side],
      ]);
      return [...shown, ...(side === 'computer' ? afterwards(trace, world) : [])].map((screen) =>
        // A screen of which no source tells contradicts nothing.
        screen === 'not-known' ? screen : answerFor(`${side}-shows`, screen),
      );
    }),
  );
}

describe('messages', () => {
  it('stand on a screen of the device that says them', () => {
    const placed = realData.messages.filter(({screen}) => screen !== undefined);
    const wrong = placed.filter(({device, screen}) => !onDevice[device]?.includes(screen!));
    expect(wrong.map(({id}) => id)).toEqual([]);
    expect(placed.length).toBeGreaterThan(80);
  });

  it('point only to causes under which the simulator can show such a screen', () => {
    let looked = 0;
    const wrong = realData.messages.flatMap(({id, device, screen, causes}) =>
      screen === undefined
        ? []
        : causes.flatMap((cause) => {
            looked += 1;
            const found = answersUnder(cause, device);
            const expected = answerFor(device === 'phone' ? 'phone-shows' : 'computer-shows', screen);
            return found.has('not-known') || found.has(expected)
              ? []
              : [`${id}: ${screen} is not shown under ${cause}`];
          }),
    );
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(200);
  });

  it('say of each wording whether it is exact, and carry a date', () => {
    expect(realData.messages.length).toBeGreaterThan(60);
    expect(realData.messages.filter(({wording}) => wording === 'exact').length).toBeGreaterThan(40);
  });
});
