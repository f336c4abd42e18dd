import {inOrder} from '../records/inOrder';
import type {Device} from './device';
import type {DeviceRecords} from './deviceRecords';
import {parseDevice} from './parseDevice';
import type {DeviceParser} from './readDeviceWords';
import type {PairData} from './indexSupport';
import {toWords} from './toWords';
import {fits} from './vocabulary';

/** One entry of a picker: a platform, and for the computer also a browser. */
export interface Choice {
  readonly id: string;
  readonly platform: string;
  readonly browser?: string;
}

/** The id of a choice, as it stands in addresses: "windows-11-edge", "iphone". */
export const choiceId = (platform: string, browser?: string): string =>
  browser === undefined ? platform : `${platform}-${browser}`;

/** What can be picked as the device to sign in on. */
export function computerChoices({platforms}: Pick<DeviceRecords, 'platforms'>): Choice[] {
  return inOrder(platforms).flatMap(({id, browsers}): Choice[] =>
    browsers.length === 0
      ? [{id, platform: id}]
      : browsers.map((browser) => ({id: choiceId(id, browser), platform: id, browser})),
  );
}

/** Whether an operating system is one of phones, by its id. */
export const isPhoneOs = ({subjects}: Pick<DeviceRecords, 'subjects'>, os: string | undefined): boolean =>
  subjects.find(({id}) => id === os)?.formFactor === 'phone';

/** What can be picked as the device that holds the passkey; phones first. */
export function phoneChoices(records: DeviceRecords): Choice[] {
  const isPhone = ({os}: {readonly os: string}) => isPhoneOs(records, os);
  const all = inOrder(records.platforms);
  return [...all.filter(isPhone), ...all.filter((platform) => !isPhone(platform))].map(({id}) => ({
    id,
    platform: id,
  }));
}

export const toDevice = ({platform, browser}: Choice): Device => ({
  platform,
  ...(browser && {browser}),
  contexts: [],
});

function wordsOf(choice: Choice, {platforms, subjects}: PairData): string[] {
  const platform = platforms.find(({id}) => id === choice.platform)!;
  const browser = subjects.find(({id}) => id === choice.browser);
  return [platform.name, ...platform.aliases, browser?.name ?? '', ...(browser?.aliases ?? [])].flatMap(
    toWords,
  );
}

/**
 * The choices that fit what is being typed, those that it names outright first. Every typed word has
 * to begin, or be, one of the words by which a choice is known.
 */
export function findChoices(
  choices: readonly Choice[],
  typed: string,
  parser: DeviceParser,
  side: 'computer' | 'phone',
): Choice[] {
  const words = toWords(typed);
  if (words.length === 0) return [...choices];
  const parsed = parseDevice(parser, typed, side);
  const named = parsed.ok
    ? choices.filter(
        ({platform, browser}) =>
          platform === parsed.device.platform &&
          (parsed.device.browser === undefined || browser === parsed.device.browser),
      )
    : [];
  const begun = choices.filter((choice) => {
    const known = wordsOf(choice, parser.data);
    return words.every((word) => known.some((each) => each.startsWith(word) || fits(each, word)));
  });
  return [...new Set([...named, ...begun])];
}
