/** Who can open an address: any device, the computer it runs on alone, or any device but not securely. */
export type AddressReach = 'everywhere' | 'this-computer' | 'insecure';

/**
 * @param origin of this site, "https://help.example"
 */
export function reachOf(origin: string): AddressReach {
  const {hostname, protocol} = new URL(origin);
  if (/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return 'this-computer';
  return protocol === 'https:' ? 'everywhere' : 'insecure';
}
