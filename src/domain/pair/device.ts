import type {VersionRange} from '../../schema/claim';
import type {Context} from '../../schema/context';
import type {Platform} from '../../schema/platform';
import type {Setup} from './setup';

/** A device as a person names or picks it; every word of it is an id. */
export interface Device {
  readonly platform: string;
  readonly browser?: string;
  readonly provider?: string;
  readonly scanner?: string;
  readonly contexts: readonly Context[];
  /** Versions that were named, by subject. */
  readonly versions?: Readonly<Record<string, VersionRange>>;
}

/**
 * What the claims can be asked about a device.
 * @throws when the platform does not exist; whoever makes a Device takes it from the records
 */
export function toSetup(device: Device, platforms: readonly Platform[]): Setup {
  const platform = platforms.find(({id}) => id === device.platform);
  if (platform === undefined) throw new Error(`No platform record "${device.platform}"`);
  const context = [...new Set([...(platform.context ?? []), ...device.contexts])];
  const {browser, provider, scanner} = device;
  return {
    os: platform.os,
    ...(browser && {browser}),
    ...(provider && {provider}),
    ...(scanner && {scanner}),
    range: {...platform.range, ...device.versions},
    ...(context.length > 0 && {context}),
  };
}
