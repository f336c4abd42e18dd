/** What a browser says of the device it runs on; see src/browser/readDevice. */
interface Facts {
  readonly system?: string;
  readonly platformVersion?: string;
  readonly browser?: string;
  readonly touchPoints: number;
}

/** As far as a device can be told from inside: as words that the pickers understand, or why not. */
export type OwnDevice =
  | {readonly kind: 'known'; readonly words: string}
  | {readonly kind: 'windows-version-not-told'; readonly words: string}
  | {readonly kind: 'not-told'};

/** The first version number of the hint that means Windows 11; below it, Windows 10 (Microsoft Edge documentation). */
const firstOfWindows11 = 13;

function systemWords({system, platformVersion, touchPoints}: Facts): string | undefined {
  switch (system) {
    case 'Windows': {
      if (platformVersion === undefined) return 'windows';
      return Number.parseInt(platformVersion, 10) >= firstOfWindows11 ? 'windows 11' : 'windows 10';
    }
    case 'macOS':
      return touchPoints > 1 ? 'ipad' : 'mac';
    case 'iOS':
      return 'iphone';
    case 'Android':
      return 'android';
    case 'Chrome OS':
      return 'chromebook';
    case 'Linux':
      return 'linux';
    case undefined:
    default:
      return undefined;
  }
}

const browsers = new Map(
  Object.entries({
    Chrome: 'chrome',
    Chromium: 'chrome',
    'Microsoft Edge': 'edge',
    Firefox: 'firefox',
    Safari: 'safari',
    Opera: 'opera',
    Vivaldi: 'vivaldi',
    Brave: 'brave',
    'Samsung Internet for Android': 'samsung internet',
  }),
);

/**
 * Names the device that the page is open on. Windows tells its version only through hints, which not
 * every browser has: then the version is left to the person.
 * @param side browsers say nothing about a phone that answers
 */
export function deviceFromFacts(facts: Facts, side: 'computer' | 'phone'): OwnDevice {
  const system = systemWords(facts);
  if (system === undefined) return {kind: 'not-told'};
  const browser = side === 'computer' ? browsers.get(facts.browser ?? '') : undefined;
  const words = browser === undefined ? system : `${system} ${browser}`;
  return system === 'windows' ? {kind: 'windows-version-not-told', words} : {kind: 'known', words};
}
