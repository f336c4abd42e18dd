import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useBrand} from '../../hooks/useBrand';
import {slots, type SlotName} from './slots';

interface BrandSlotProps {
  readonly name: SlotName;
  /** A span stands within a line. */
  readonly as?: 'div' | 'span';
}

/** A part of the page that belongs to the brand, marked so that it can be replaced in finished HTML. */
export function BrandSlot({name, as: Tag = 'div'}: BrandSlotProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const brand = useBrand();
  const Slot = slots[name];
  return (
    <Tag className={`brand-slot brand-${name}`} data-brand-slot={name}>
      <Slot brand={brand} baseUrl={siteConfig.baseUrl} />
    </Tag>
  );
}
