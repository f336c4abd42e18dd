import type {ComponentType} from 'react';
import {Counting} from './Counting';
import {SiteFoot} from './SiteFoot';
import {SiteName} from './SiteName';
import type {SlotProps} from './slotProps';
import {WaysIn} from './WaysIn';

/** The parts of pages that belong to the brand, by the name that marks them in the HTML. */
export const slots = {
  'site-name': SiteName,
  'ways-in': WaysIn,
  counting: Counting,
  'site-foot': SiteFoot,
} as const satisfies Readonly<Record<string, ComponentType<SlotProps>>>;

export type SlotName = keyof typeof slots;
