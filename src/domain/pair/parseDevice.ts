import {inOrder} from '../records/inOrder';
import type {Platform} from '../../schema/platform';
import {toSpan} from '../support/versions';
import {findSensitive} from '../text/findSensitive';
import type {Device} from './device';
import {readDeviceWords, type DeviceParser, type DeviceProblem, type NamedParts} from './readDeviceWords';
import type {PairData} from './indexSupport';
import {toWords} from './toWords';

/** Longer than any device is called. */
export const longestText = 120;

export type ParsedDevice =
  {readonly ok: true; readonly device: Device} | {readonly ok: false; readonly problem: DeviceProblem};

type Side = 'computer' | 'phone';

const isGuestOs = (os: string) => os === 'guest-os';

/** A guest system is where something runs: beside a named system it is a circumstance of that system. */
const isGuest = ({os}: Platform) => isGuestOs(os);

/** The first platform of a system is the one that its bare name means. */
const ordered = ({platforms}: PairData) => inOrder(platforms);

const refuse = (problem: DeviceProblem): ParsedDevice => ({ok: false, problem});

/** Of several names for one system, the one that says most: "pixel" and "grapheneos". */
function mostTelling(platforms: readonly Platform[]): Platform | undefined {
  return (
    platforms.find(({context}) => context !== undefined) ??
    platforms.find(({range}) => Object.values(range ?? {}).some(({until}) => until !== undefined)) ??
    platforms[0]
  );
}

/** The platform that is meant where none is named. */
function impliedPlatform(named: NamedParts, side: Side, data: PairData): Platform | undefined {
  const alone = data.contexts.find(
    ({id, alone: own}) => own !== undefined && named.contexts.includes(id),
  )?.alone;
  if (alone !== undefined) return data.platforms.find(({id}) => id === alone);
  if (named.browser === undefined || side === 'phone') return undefined;
  const computers = ordered(data).filter(
    ({os, browsers}) =>
      browsers.includes(named.browser!) &&
      data.subjects.find(({id}) => id === os)?.formFactor === 'computer' &&
      !isGuestOs(os),
  );
  return new Set(computers.map(({os}) => os)).size === 1 ? computers[0] : undefined;
}

/** Another platform of the same system, where the version that was named is not of this one. */
function withVersion(platform: Platform, named: NamedParts, data: PairData): Platform {
  const version = named.versions[platform.os];
  const subject = data.subjects.find(({id}) => id === platform.os);
  if (version === undefined || subject === undefined) return platform;
  const at = toSpan(subject, version);
  const holds = ({os, range}: Platform) => {
    const span = toSpan(subject, range?.[os]);
    return span.from <= at.from && at.until <= span.until;
  };
  return holds(platform)
    ? platform
    : (ordered(data).find((each) => each.os === platform.os && holds(each)) ?? platform);
}

/**
 * Reads what a person or an agent types for a device: "win10 chrome", "macbook safari", "s24",
 * "chromium flatpak", "pixel bitwarden work profile".
 * @param side which device of the pair it is: browsers say nothing about the phone that answers, and
 *   where the passkey is says nothing about the computer
 */
export function parseDevice(parser: DeviceParser, text: string, side: Side): ParsedDevice {
  if (toWords(text).length === 0) return refuse({kind: 'empty'});
  if (findSensitive(text).includes('passkey-code')) return refuse({kind: 'sign-in-code'});
  if (text.length > longestText) return refuse({kind: 'too-long'});
  const {data} = parser;
  const named = readDeviceWords(text, parser);
  if ('kind' in named) return refuse(named);

  const guests = named.platforms.filter(isGuest);
  const systems = named.platforms.filter((platform) => !isGuest(platform));
  const other = systems.find(({os}) => os !== systems[0]?.os);
  if (other) return refuse({kind: 'two-of-a-kind', ids: [systems[0]!.id, other.id]});
  const found = mostTelling(systems.length > 0 ? systems : guests) ?? impliedPlatform(named, side, data);
  if (found === undefined) return refuse({kind: 'no-system', words: text.trim()});
  const platform = withVersion(found, named, data);
  if (systems.length > 0) named.contexts.push(...guests.flatMap(({context}) => context ?? []));

  if (side === 'computer') {
    const misplaced = named.provider ?? named.scanner;
    if (misplaced !== undefined) return refuse({kind: 'wrong-side', id: misplaced});
    if (named.browser !== undefined && !platform.browsers.includes(named.browser)) {
      return refuse({kind: 'not-there', id: named.browser, platform: platform.id});
    }
  }
  const elsewhere = data.contexts.find(({id, sides}) => named.contexts.includes(id) && !sides.includes(side));
  if (elsewhere) return refuse({kind: 'wrong-side', id: elsewhere.id});
  const astray = data.contexts.find(({id, os}) => named.contexts.includes(id) && !os.includes(platform.os));
  if (astray) return refuse({kind: 'not-there', id: astray.id, platform: platform.id});

  const {browser, provider, scanner, versions} = named;
  return {
    ok: true,
    device: {
      platform: platform.id,
      ...(side === 'computer' && browser && {browser}),
      ...(side === 'phone' && provider && {provider}),
      ...(side === 'phone' && scanner && {scanner}),
      // What is true of every device of the platform needs no saying.
      contexts: [...new Set(named.contexts)].filter((context) => !platform.context?.includes(context)),
      ...(Object.keys(versions).length > 0 && {versions}),
    },
  };
}
