import {translate} from '@docusaurus/Translate';
import type {ClaimChange} from '../../schema/change';

type Product = ClaimChange['products'][number];

function versionWords({name, from, until}: Product): string {
  if (from !== undefined && until !== undefined && from !== until) {
    return translate(
      {id: 'product.between', message: '{from} to {until}', description: 'Versions of a product'},
      {from, until},
    );
  }
  if (from !== undefined && until === undefined) {
    return translate(
      {id: 'product.from', message: '{from} or later', description: 'Versions of a product'},
      {from},
    );
  }
  if (from === undefined && until !== undefined) {
    return translate(
      {id: 'product.until', message: '{until} or earlier', description: 'Versions of a product'},
      {until},
    );
  }
  return from ?? name;
}

/** The products that a claim speaks of together, with their versions and where they run. */
export function productWords({products, contexts}: ClaimChange): string {
  return [...products.map(versionWords), ...contexts].join(' · ');
}
