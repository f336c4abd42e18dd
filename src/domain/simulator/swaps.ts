import type {Device} from '../pair/device';
import type {Bench} from './bench';
import {healthyWorld, type World} from './world';

/** To try something again is to begin again: a fresh code, an open window. Questions stay. */
const again = (world: World): World => ({...world, codeAge: 'fresh'});

/** The computer on the phone's hotspot: both devices are on mobile data then. */
export const onHotspot = (world: World): World => ({
  ...again(world),
  computerNet: world.phoneNet === 'none' ? 'none' : 'open',
  phoneNet: world.phoneNet === 'captive' ? 'open' : world.phoneNet,
  relaysBlocked: 'none',
  phoneOnSameNetwork: false,
  webSockets: true,
  appleAssociation: true,
  network: 'mobile',
});

/** The phone on mobile data; the computer stays where it is. */
export const onMobileData = (world: World): World => ({
  ...again(world),
  phoneNet: world.phoneNet === 'captive' ? 'open' : world.phoneNet,
  phoneOnSameNetwork: false,
  appleAssociation: true,
});

/** The same in another browser of this computer, with what belongs to the first one gone. */
export function inBrowser(world: World, browser: string, bench: Bench): World {
  const {traits, operation} = world;
  const computer: Device = {...traits.computer, browser};
  return {
    ...again(world),
    traits: bench.traitsOf(computer, traits.phone, operation),
    inApp: 'no',
    otherTab: false,
    ...(world.request === 'two-at-once' && world.otherTab && {request: 'fine'}),
    window: 'normal',
    extension: 'none',
    choiceMoved: false,
    browserFault: false,
    browserTooOld: false,
    package: 'usual',
    // The radio's service is the system's; a permission or a package belongs to one browser.
    hearing: world.radioService && world.hearing !== 'deaf-to-iphone' ? 'fine' : world.hearing,
    remembers: world.traits.client === 'windows-hello' ? world.remembers : 'nothing',
  };
}

const otherMake: Readonly<Record<string, Device>> = {
  iphone: {platform: 'android', contexts: []},
  android: {platform: 'iphone', contexts: []},
};

/** A phone of the other make, as it comes, with a passkey for the site. */
export function withOtherPhone(world: World, bench: Bench): World | undefined {
  const {traits, operation} = world;
  const phone = otherMake[traits.phoneSystem];
  const {phoneAtHand} = world;
  // A second phone takes the place of a lost one, and of one whose camera is the trouble.
  const able =
    phoneAtHand === 'yes' || phoneAtHand === 'lost' || (phoneAtHand === 'cannot-scan' && !world.cameraWorks);
  if (phone === undefined || !able) return undefined;
  const fresh = healthyWorld(bench.traitsOf(traits.computer, phone, operation));
  const {phoneRadio, nearbyPermission, phoneVersion, cameraWorks, cameraKnowsCode, playServices} = fresh;
  return {
    ...again(world),
    traits: fresh.traits,
    codePlace: world.codePlace === 'on-phone' ? 'here' : world.codePlace,
    phoneAtHand: fresh.phoneAtHand,
    phoneRadio,
    nearbyPermission,
    phoneVersion,
    cameraWorks,
    cameraKnowsCode,
    playServices,
    phoneNet: fresh.phoneNet,
    appleAssociation: fresh.appleAssociation,
    profile: fresh.profile,
    screenLock: fresh.screenLock,
    unlocks: fresh.unlocks,
    passkeyAt: fresh.passkeyAt,
    discoverable: world.discoverable,
    account: fresh.account,
    asks: fresh.asks,
    provider: fresh.provider,
    registeredAlready: fresh.registeredAlready,
    siteKnows: fresh.siteKnows,
    // A name that makes people wonder is the computer's; one that stands in the way is the phone's.
    remembers: world.question === 'none' ? 'nothing' : world.remembers,
    // Each maker runs a relay of its own.
    relayUp: true,
    relaysBlocked: world.relaysBlocked === 'of-this-phone' ? 'none' : world.relaysBlocked,
  };
}

/** The same devices at another site, for which there is a passkey in the same place. */
export const atOtherSite = (world: World): World => ({
  ...again(world),
  codePlace: world.codePlace === 'on-phone' ? 'here' : world.codePlace,
  remembers: world.question === 'none' ? world.remembers : 'nothing',
  // Who kept the phone aside, as the passkey was elsewhere, scans here.
  scansWith: world.believedAt === 'this-phone' ? world.scansWith : 'camera',
  passkeyAt: 'this-phone',
  believedAt: 'this-phone',
  discoverable: true,
  profile: world.profile === 'work' ? 'same' : world.profile,
  registeredAlready: 'no',
  page: 'fine',
  request: 'fine',
  timeout: 'enough',
  bareError: 'no',
  siteKnows: true,
  siteChecks: 'fine',
});
