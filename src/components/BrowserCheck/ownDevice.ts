import type {DeviceFacts} from '../../browser/readDevice';
import {computerChoices, isPhoneOs, phoneChoices, type Choice} from '../../domain/pair/choices';
import {choiceOf, deviceFromFacts, type OwnDevice} from '../../domain/pair/deviceFromFacts';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';

/** The device that a page is open on, as the pair check knows it. */
export interface RecordedDevice {
  readonly choice: Choice;
  /** Id of its operating system. */
  readonly os: string;
  readonly isPhone: boolean;
  readonly certainty: Exclude<OwnDevice['kind'], 'not-told'>;
}

/** Finds the device in the records. @returns undefined where the browser does not tell, or no record fits */
export function ownDevice(facts: DeviceFacts, devices: DeviceRecords): RecordedDevice | undefined {
  const own = deviceFromFacts(facts, 'computer');
  if (own.kind === 'not-told') return undefined;
  const os = devices.platforms.find(({id}) => id === own.platform)?.os;
  const isPhone = isPhoneOs(devices, os);
  const choice = choiceOf(isPhone ? phoneChoices(devices) : computerChoices(devices), own);
  return choice && os !== undefined ? {choice, os, isPhone, certainty: own.kind} : undefined;
}
