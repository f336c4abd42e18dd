import {currentAddress} from '../browser/pageAddress';
import {useBase} from './useBase';
import {useEmbeddedFrom} from './embeddedFrom';

/**
 * The address to send to somebody: of this page, or in an embed of the page that shows the same in full.
 * @returns to be called on a press
 */
export function useFullAddress(): () => string {
  const page = useEmbeddedFrom();
  const {withBase} = useBase();
  return () => currentAddress(page === undefined ? undefined : withBase(page));
}
