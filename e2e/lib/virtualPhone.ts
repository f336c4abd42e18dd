import {generateKeyPairSync} from 'node:crypto';
import type {CDPSession, Page} from '@playwright/test';

/** A phone as Chromium's DevTools protocol pretends it (domain WebAuthn): it answers without a code. */
export interface VirtualPhone {
  /** Spoils what it answers from now on. */
  spoil(bits: {readonly isBogusSignature?: boolean; readonly isBadUV?: boolean}): Promise<void>;
  /** From now on nobody touches it, so that a request stays open. */
  leaveAlone(): Promise<void>;
  /** Somebody touches it again. */
  touch(): Promise<void>;
  /** From now on its screen lock refuses. */
  refuseUnlock(): Promise<void>;
  /** Gives it a passkey for a host. */
  holdPasskey(host: string): Promise<void>;
  /** How many passkeys it holds. */
  countPasskeys(): Promise<number>;
}

/** Adds a phone to a page. Call it before the page asks for a passkey. */
export async function addPhone(page: Page): Promise<VirtualPhone> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const {authenticatorId} = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'hybrid',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const simulatePresence = async (enabled: boolean) => {
    await session.send('WebAuthn.setAutomaticPresenceSimulation', {authenticatorId, enabled});
  };
  return {
    spoil: async (bits) => {
      await session.send('WebAuthn.setResponseOverrideBits', {authenticatorId, ...bits});
    },
    leaveAlone: () => simulatePresence(false),
    touch: () => simulatePresence(true),
    refuseUnlock: async () => {
      await session.send('WebAuthn.setUserVerified', {authenticatorId, isUserVerified: false});
    },
    holdPasskey: async (host) => {
      const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
      await session.send('WebAuthn.addCredential', {
        authenticatorId,
        credential: {
          credentialId: Buffer.from('a passkey of a test').toString('base64'),
          isResidentCredential: true,
          rpId: host,
          userHandle: Buffer.from('somebody').toString('base64'),
          privateKey: privateKey.export({type: 'pkcs8', format: 'der'}).toString('base64'),
          signCount: 0,
        },
      });
    },
    countPasskeys: async () =>
      (await session.send('WebAuthn.getCredentials', {authenticatorId})).credentials.length,
  };
}
