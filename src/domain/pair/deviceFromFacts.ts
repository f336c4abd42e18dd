/** What a browser says of the device it runs on; see src/browser/readDevice. */
interface Facts {
  readonly system?: string;
  readonly systemVersion?: string;
  readonly platformVersion?: string;
  readonly browser?: string;
  readonly touchPoints: number;
}

/** As far as a device can be told from inside: by the ids of records, or not at all. */
export type OwnDevice =
  | {
      readonly kind: 'known' | 'windows-version-not-told';
      readonly platform: string;
      /** Of the computer alone. */
      readonly browser?: string;
    }
  | {readonly kind: 'not-told'};

/** The first version number of the hint that means Windows 11; below it, Windows 10 (Microsoft Edge documentation). */
const firstOfWindows11 = 13;

/** Windows before 10 calls itself so; 11 says "NT 10.0", too. */
const olderWindows = /^NT [1-9]\./;

function platformOf({
  system,
  systemVersion = '',
  platformVersion = '',
  touchPoints,
}: Facts): string | undefined {
  switch (system) {
    case 'Windows':
      if (olderWindows.test(systemVersion)) return undefined;
      return Number.parseInt(platformVersion, 10) < firstOfWindows11 ? 'windows-10' : 'windows-11';
    case 'macOS':
      return touchPoints > 1 ? 'iphone' : 'mac';
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
    'Samsung Internet for Android': 'samsung-internet',
  }),
);

/**
 * Names the device that the page is open on. Windows tells its version only through hints, which not
 * every browser has: then it is taken for the newest, and the person has to say.
 * @param side browsers say nothing about a phone that answers
 */
export function deviceFromFacts(facts: Facts, side: 'computer' | 'phone'): OwnDevice {
  const platform = platformOf(facts);
  if (platform === undefined) return {kind: 'not-told'};
  const browser = side === 'computer' ? browsers.get(facts.browser ?? '') : undefined;
  const isGuess = facts.system === 'Windows' && facts.platformVersion === undefined;
  return {
    kind: isGuess ? 'windows-version-not-told' : 'known',
    platform,
    ...(browser !== undefined && {browser}),
  };
}

/** A device by the ids of its records. */
export interface PickedDevice {
  readonly platform: string;
  readonly browser?: string;
}

/** The entry of a picker for a device, as far as it is known: its browser may not be on record there. */
export function choiceOf<T extends PickedDevice>(
  choices: readonly T[],
  {platform, browser}: PickedDevice,
): T | undefined {
  const same = choices.filter((choice) => choice.platform === platform);
  return same.find((choice) => choice.browser === browser) ?? same[0];
}
