import {translate} from '@docusaurus/Translate';
import type {DeviceWords} from '../../domain/pair/pairView';

/** "Windows 11 (Edge)", "an iPhone or iPad (Bitwarden, in a work profile)". */
export function deviceName({name, browser, provider, scanner, contexts, versions}: DeviceWords): string {
  const details = [browser, provider, scanner].filter((part) => part !== undefined);
  const all = [...details, ...versions, ...contexts];
  if (all.length === 0) return name;
  return translate(
    {
      id: 'device.withDetails',
      message: '{device} ({details})',
      description: 'A device, and what is said of it: browser, app, version',
    },
    {device: name, details: all.join(', ')},
  );
}

/** The same at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
