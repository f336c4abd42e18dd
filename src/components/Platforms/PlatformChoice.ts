import {createContext} from 'react';
import type {PlatformTab} from './platformNames';

/** Which system is chosen, and what the ids of the tabs begin with. Undefined: no script yet, all show. */
export const PlatformChoice = createContext<
  {readonly chosen: PlatformTab | undefined; readonly prefix: string} | undefined
>(undefined);
