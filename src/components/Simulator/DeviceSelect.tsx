import type {ReactNode} from 'react';
import type {NamedDevice} from '../../domain/simulator/scenario';
import {FilterSelect} from '../DeviceSupport/FilterSelect';

interface DeviceSelectProps {
  readonly label: string;
  readonly devices: readonly NamedDevice[];
  readonly chosen: string;
  readonly onChange: (id: string) => void;
}

/** One of the two devices; the first one is there where nothing was chosen. */
export function DeviceSelect({label, devices, chosen, onChange}: DeviceSelectProps): ReactNode {
  const [first, ...others] = devices;
  if (first === undefined) return null;
  return (
    <FilterSelect
      label={label}
      none={first.name}
      value={chosen === first.id ? undefined : chosen}
      options={others.map(({id, name}) => ({value: id, label: name}))}
      onChange={(id) => onChange(id ?? first.id)}
    />
  );
}
