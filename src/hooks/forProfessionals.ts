import {createContext, useContext} from 'react';

/** True on a page that no end user is sent to; the layout of articles reads it from the front matter. */
export const ForProfessionals = createContext(false);

export const useForProfessionals = (): boolean => useContext(ForProfessionals);
