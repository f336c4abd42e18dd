import {createContext, useContext} from 'react';

/**
 * On a page that other sites show in a frame: the path of the page of this site that shows the same in
 * full, "/devices/pair/". Undefined everywhere else.
 */
export const EmbeddedFrom = createContext<string | undefined>(undefined);

export const useEmbeddedFrom = (): string | undefined => useContext(EmbeddedFrom);
