import {translate} from '@docusaurus/Translate';
import type {Condition} from '../../schema/context';

const labels = (): Readonly<Record<Condition, string>> => ({
  'bluetooth-on': translate({id: 'condition.bluetoothOn', message: 'Bluetooth on', description: 'Condition'}),
  'bluetooth-adapter': translate({
    id: 'condition.bluetoothAdapter',
    message: 'a Bluetooth Low Energy adapter',
    description: 'Condition',
  }),
  'bluetooth-permission': translate({
    id: 'condition.bluetoothPermission',
    message: 'permission to use Bluetooth',
    description: 'Condition',
  }),
  'bluetooth-service-running': translate({
    id: 'condition.bluetoothService',
    message: 'the Bluetooth service running',
    description: 'Condition',
  }),
  internet: translate({id: 'condition.internet', message: 'internet', description: 'Condition'}),
  'play-services': translate({
    id: 'condition.playServices',
    message: 'Google Play services',
    description: 'Condition',
  }),
  'screen-lock': translate({id: 'condition.screenLock', message: 'a screen lock', description: 'Condition'}),
});

/** A condition in words; an unknown id stays as it is, so that nothing is hidden. */
export function conditionLabel(condition: string): string {
  const known: Readonly<Record<string, string>> = labels();
  return known[condition] ?? condition;
}
