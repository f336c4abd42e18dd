/** The pages that several journeys lead to. */
export const articles = {
  didNotWork: '/help/fix/sign-in-with-my-phone-did-not-work/',
  knowsMyPhone: '/help/privacy/why-does-my-computer-know-about-my-phone/',
  askedToScan: '/help/privacy/someone-asked-me-to-scan/',
  devices: '/devices/',
  passwordManagers: '/devices/password-managers/',
  circumstances: '/devices/circumstances/',
  scanners: '/devices/scanners/',
  roles: '/devices/roles/',
} as const;
