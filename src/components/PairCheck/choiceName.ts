import type {Choice} from '../../domain/pair/choices';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {capitalised, deviceName} from '../PairVerdict/deviceName';

/** A choice as a picker prints it: "A Mac (Safari)". */
export function choiceName({platforms, subjects}: DeviceRecords, {platform, browser}: Choice): string {
  const name = platforms.find(({id}) => id === platform)?.name ?? platform;
  const browserName = subjects.find(({id}) => id === browser)?.name;
  return capitalised(
    deviceName({name, ...(browserName && {browser: browserName}), contexts: [], versions: []}),
  );
}
