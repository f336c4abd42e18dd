import type {ReactNode} from 'react';
import {BrandSlot} from './BrandSlot';

/** What the page about privacy says of counting. */
export function CountingLine(): ReactNode {
  return <BrandSlot name="counting" as="span" />;
}
