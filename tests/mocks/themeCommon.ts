interface ColorMode {
  readonly colorModeChoice: 'light' | 'dark' | null;
  readonly setColorMode: (mode: 'light' | 'dark' | null) => void;
}

/** Nobody has chosen colours, and a choice changes nothing. */
export function useColorMode(): ColorMode {
  return {colorModeChoice: null, setColorMode: () => {}};
}
