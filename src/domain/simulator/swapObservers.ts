import type {Observer, Scene} from './answer';
import {runFlow, type Trace} from './runFlow';
import {stepIds} from './step';
import {atOtherSite, inBrowser, onHotspot, onMobileData, withOtherPhone} from './swaps';
import type {World} from './world';

const reach = ({stoppedAt}: Trace) => (stoppedAt === undefined ? stepIds.length : stepIds.indexOf(stoppedAt));

/** Whether the sign-in gets further in a changed world. */
function compare({trace}: Scene, changed: World | undefined): readonly string[] {
  if (changed === undefined) return ['same'];
  return [reach(runFlow(changed)) > reach(trace) ? 'further' : 'same'];
}

/** The browsers that the check names, and that exist on this computer. */
const wellKnown = ['chrome', 'edge', 'safari'];

const otherBrowser: Observer = (scene) => {
  const {world, bench} = scene;
  const {platform, browser} = world.traits.computer;
  const others = bench.browsersOn(platform).filter((id) => wellKnown.includes(id) && id !== browser);
  if (others.length === 0) return ['same'];
  const found = others.map((id) => compare(scene, inBrowser(world, id, bench))[0]!);
  return [found.includes('further') ? 'further' : 'same'];
};

/** A sign-in on the phone: no code, no radio, no relay, no computer. */
const onPhoneItself: Observer = ({world}) => {
  if (world.phoneAtHand !== 'yes' && world.phoneAtHand !== 'cannot-scan') return ['no-phone'];
  if (world.goal !== 'website' && world.goal !== 'app') return [];
  if (world.phoneNet !== 'open') return ['no-phone'];
  if (world.page !== 'fine') return ['refused'];
  // The rule stands before the site on the phone as well, where there is nothing to choose yet.
  if (world.siteChecks === 'asks-for-passkey-first') return ['no-passkey', 'refused'];
  if (world.phoneVersion === 'older' || world.playServices === 'missing') return ['no-passkey'];
  if (!world.screenLock) return [];
  if (world.provider === 'forbidden') return ['no-passkey'];
  const atHand = world.passkeyAt === 'this-phone' && world.account === 'same';
  if (!atHand) return ['no-passkey'];
  // It depends on the profile in which the site is opened.
  if (world.profile === 'work') return ['works', 'no-passkey'];
  // What a site does with an older kind of key on a phone depends on the site.
  if (!world.discoverable) return [];
  if (!world.unlocks) return ['unlock-fails'];
  if (!world.siteKnows || world.siteChecks === 'kind-not-accepted') return ['refused'];
  // Whether a site's own fault shows on the phone as well depends on the site.
  if (world.siteChecks === 'refuses' || world.operation === 'create') return [];
  return ['works'];
};

const otherSite: Observer = ({world}) => {
  if (world.goal !== 'website') return [];
  return [runFlow(atOtherSite(world)).stoppedAt === undefined ? 'works' : 'same'];
};

/** What happens when something is exchanged. */
export const swapObservers = {
  'other-browser': otherBrowser,
  hotspot: (scene) => compare(scene, onHotspot(scene.world)),
  'mobile-data': (scene) => compare(scene, onMobileData(scene.world)),
  'other-phone': (scene) => compare(scene, withOtherPhone(scene.world, scene.bench)),
  'on-phone-itself': onPhoneItself,
  'other-site': otherSite,
} satisfies Readonly<Record<string, Observer>>;
