import {askBrowser} from './askBrowser';

/** What a browser says of the device it runs on. Every part may be missing. */
export interface DeviceFacts {
  /** As the library names it: "Windows", "macOS", "iOS", "Android", "Chrome OS", "Linux". */
  readonly system?: string;
  /** As the name of the browser carries it: "NT 10.0" for Windows 10 and 11. */
  readonly systemVersion?: string;
  /** Of Windows, as the browser's hints say it: 13 and above means Windows 11. */
  readonly platformVersion?: string;
  /** As the library names it: "Chrome", "Microsoft Edge", "Firefox", "Safari". */
  readonly browser?: string;
  /** Points that the screen can follow at once: an iPad calls itself a Mac, and has more than one. */
  readonly touchPoints: number;
}

interface HighEntropyHints {
  readonly userAgentData?: {getHighEntropyValues?(hints: readonly string[]): Promise<unknown>};
}

const hasVersion = (value: unknown): value is {readonly platformVersion: string} =>
  typeof (value as {readonly platformVersion?: unknown} | null)?.platformVersion === 'string';

async function readPlatformVersion(): Promise<string | undefined> {
  const asked = await askBrowser(
    () =>
      (navigator as unknown as HighEntropyHints).userAgentData?.getHighEntropyValues?.(['platformVersion']),
    hasVersion,
  );
  return asked.outcome === 'answered' ? asked.value.platformVersion : undefined;
}

/**
 * Reads the device. Called on a press only: what a browser tells helps to recognise a device. The
 * library that reads the name of the browser is loaded by the same press.
 * @returns undefined where it could not be loaded; it never throws
 */
export async function readDevice(): Promise<DeviceFacts | undefined> {
  try {
    const [{default: bowser}, platformVersion] = await Promise.all([import('bowser'), readPlatformVersion()]);
    const {os, browser} = bowser.parse(navigator.userAgent);
    return {
      ...(os.name && {system: os.name}),
      ...(os.version && {systemVersion: os.version}),
      ...(browser.name && {browser: browser.name}),
      ...(platformVersion && {platformVersion}),
      touchPoints: navigator.maxTouchPoints,
    };
  } catch {
    return undefined;
  }
}
