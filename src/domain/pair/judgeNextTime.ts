import type {Level} from '../../schema/vocabulary';
import {judgeSide} from './judgeSide';
import {worst} from './level';
import type {Setup} from './setup';
import type {SupportIndex} from './indexSupport';

/** Whether the computer can remember the phone, so that no code is needed the next time. */
export interface NextTime {
  readonly level: Level;
  readonly claims: readonly string[];
}

/** Both sides have to take part in it (CTAP 2.2, state-assisted transactions). */
export function judgeNextTime(index: SupportIndex, computer: Setup, phone: Setup): NextTime {
  const sides = [
    judgeSide(index, computer, 'client', 'client.remembers-phone'),
    judgeSide(index, phone, 'authenticator', 'auth.allows-remembering'),
  ];
  const level = worst(sides.map((side) => side.level));
  const deciding = sides.filter((side) => side.level === level);
  return {level, claims: deciding.flatMap(({claims}) => claims.map(({id}) => id))};
}
