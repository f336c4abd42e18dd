import {translate} from '@docusaurus/Translate';
import type {DeviceWords} from '../../domain/pair/pairView';

/** "Windows 11 (Edge)", "an iPhone or iPad, Bitwarden, a work profile". */
export function deviceName({name, browser, provider, scanner, contexts, versions}: DeviceWords): string {
  const system =
    browser === undefined
      ? name
      : translate(
          {
            id: 'device.withBrowser',
            message: '{system} ({browser})',
            description: 'A device and its browser',
          },
          {system: name, browser},
        );
  return [system, ...versions, ...[provider, scanner].filter((part) => part !== undefined), ...contexts].join(
    ', ',
  );
}

/** The same at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
