import {askBrowser, type Asked} from './askBrowser';
import {isFramed, isSecurePage, policyOf, type PolicyAnswer} from './pageRules';
import {readDevice, type DeviceFacts} from './readDevice';

/** All that a browser tells about passkeys and Bluetooth. Every part may be missing. */
export interface BrowserReading {
  /** Whether the page came by https, or from the device itself. */
  readonly isSecure: boolean;
  readonly isFramed: boolean;
  /** Whether the browser knows passkeys at all (WebAuthn). */
  readonly hasWebAuthn: boolean;
  /** What the browser says of itself (WebAuthn Level 3, getClientCapabilities), by the names it uses. */
  readonly capabilities: Asked<Readonly<Record<string, unknown>>>;
  /** The older questions, for browsers without the newer one. */
  readonly unlock: Asked<boolean>;
  readonly autofill: Asked<boolean>;
  /** Whether the browser sees a Bluetooth adapter (Web Bluetooth). */
  readonly bluetooth: Asked<boolean>;
  /** Whether the headers of this page let it ask about Bluetooth. */
  readonly bluetoothPolicy: PolicyAnswer;
  /** Undefined where what reads it could not be loaded. */
  readonly device: DeviceFacts | undefined;
}

interface Optional {
  readonly PublicKeyCredential?: {
    getClientCapabilities?(): Promise<unknown>;
    isUserVerifyingPlatformAuthenticatorAvailable?(): Promise<unknown>;
    isConditionalMediationAvailable?(): Promise<unknown>;
  };
}

interface WithBluetooth {
  readonly bluetooth?: {getAvailability?(): Promise<unknown>};
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what the browser says. Called on a press only: the answers help to recognise a device. It
 * never throws, and takes as long as the slowest answer or the patience of askBrowser.
 */
export async function readBrowser(): Promise<BrowserReading> {
  const webAuthn = () => (window as unknown as Optional).PublicKeyCredential;
  const [capabilities, unlock, autofill, bluetooth, device] = await Promise.all([
    askBrowser(() => webAuthn()?.getClientCapabilities?.(), isRecord),
    askBrowser(() => webAuthn()?.isUserVerifyingPlatformAuthenticatorAvailable?.(), isBoolean),
    askBrowser(() => webAuthn()?.isConditionalMediationAvailable?.(), isBoolean),
    askBrowser(() => (navigator as unknown as WithBluetooth).bluetooth?.getAvailability?.(), isBoolean),
    readDevice(),
  ]);
  return {
    isSecure: isSecurePage(),
    isFramed: isFramed(),
    hasWebAuthn: webAuthn() !== undefined,
    capabilities,
    unlock,
    autofill,
    bluetooth,
    bluetoothPolicy: policyOf('bluetooth'),
    device,
  };
}
