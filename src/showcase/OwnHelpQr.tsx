import type {ReactNode} from 'react';
import {HelpQr} from '../components/HelpQr';
import {useFullAddress} from '../hooks/useFullAddress';

/** The code of this very page; only a browser knows its address. */
export function OwnHelpQr(): ReactNode {
  const address = useFullAddress();
  return <HelpQr address={address()} />;
}
