/** Names of products: the same in every language. */
export const platformNames = {
  'windows-11': 'Windows 11',
  'windows-10': 'Windows 10',
  macos: 'Mac',
  chromeos: 'Chromebook',
  linux: 'Linux',
  android: 'Android',
  iphone: 'iPhone',
} as const;

export type PlatformTab = keyof typeof platformNames;

export const isPlatformTab = (id: string): id is PlatformTab => Object.hasOwn(platformNames, id);
