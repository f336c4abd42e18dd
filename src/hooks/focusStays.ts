import {createContext, useContext} from 'react';

/** True around steps that are shown all at once: nobody has come to any of them, so the focus stays. */
export const FocusStays = createContext(false);

export const useFocusStays = (): boolean => useContext(FocusStays);
