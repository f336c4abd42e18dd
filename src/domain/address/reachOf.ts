/** Who can open an address: any device, the computer it runs on alone, or any device but not securely. */
export type AddressReach = 'everywhere' | 'this-computer' | 'insecure';

/**
 * @param address of a site, "https://help.example"
 */
export function reachOf(address: string): AddressReach {
  const {hostname, protocol} = new URL(address);
  if (/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return 'this-computer';
  return protocol === 'https:' ? 'everywhere' : 'insecure';
}
