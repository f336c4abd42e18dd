import type {Observer} from './answer';

const pairVerdict: Observer = ({world: {traits}}) => {
  if (traits.verdict === 'works' || traits.verdict === 'works-if') return [traits.verdict];
  const fails = (level: string) => level === 'no' || level === 'unlikely';
  if (fails(traits.offers)) return ['no-offer'];
  if (fails(traits.answers)) return ['no-answer'];
  return ['unknown'];
};

/**
 * `getClientCapabilities().hybridTransport`. Chromium answers false without a Bluetooth adapter, also
 * where the adapter belongs to another computer; a radio that is only off still counts as there
 * (Chromium's tests). Other browsers decide for themselves what it means.
 */
const browserCheck: Observer = ({world}) => {
  if (world.traits.browser !== 'chrome-or-edge') return [];
  if (world.computerRadio === 'missing') return ['no'];
  return world.computerPlace === 'in-front' && world.hearing === 'fine' ? ['yes'] : [];
};

/** What a page finds out by itself. */
export const measuredObservers = {
  'pair-verdict': pairVerdict,
  'browser-check': browserCheck,
} satisfies Readonly<Record<string, Observer>>;
