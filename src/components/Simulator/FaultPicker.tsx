import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {legs} from '../../schema/vocabulary';
import type {SimulatorRecords} from '../../domain/simulator/scenario';
import {stopNames} from '../Flow/stopNames';
import styles from './Simulator.module.css';

interface FaultPickerProps {
  readonly faults: SimulatorRecords['faults'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Everything that can go wrong, by stop; several can be switched on together. */
export function FaultPicker({faults, chosen, onChange}: FaultPickerProps): ReactNode {
  const names = stopNames();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.faults}>
      <legend>
        <Translate id="simulator.faults" description="Above the list of faults">
          What goes wrong
        </Translate>
      </legend>
      {legs.map((leg, i) => (
        <details key={leg} open={faults.some((fault) => fault.leg === leg && chosen.includes(fault.id))}>
          <summary>{`${i + 1}. ${names[leg]}`}</summary>
          {faults
            .filter((fault) => fault.leg === leg)
            .map(({id, titles}) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                <span>{titles.join(' / ')}</span>
              </label>
            ))}
        </details>
      ))}
    </fieldset>
  );
}
