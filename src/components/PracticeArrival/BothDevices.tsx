import {useMemo, useState, type ReactNode} from 'react';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {pairViewer} from '../../domain/pair/pairView';
import {useFocusOn} from '../../hooks/useFocusOn';
import {useFragmentState} from '../../hooks/useFragmentState';
import {chosenOf} from '../PairCheck/chosenPair';
import {PairVerdict} from '../PairVerdict';
import {pairStatement} from '../PairVerdict/pairStatement';
import {Arrived} from './Arrived';
import {arrivalSpec, devicesIn} from './arrivalSpec';
import {Assumption} from './Assumption';
import {DeviceStep} from './DeviceStep';
import {GoOn} from './GoOn';
import {PhoneTaps} from './PhoneTaps';
import styles from './styles.module.css';

/** Both devices and the two taps, then the answer for them. All of it lives in the address. */
export function BothDevices({records}: {readonly records: PairRecords}): ReactNode {
  const spec = useMemo(() => arrivalSpec(records), [records]);
  const [arrival, setArrival] = useFragmentState(spec);
  const viewOf = useMemo(() => pairViewer(records), [records]);
  const {computer, phone} = chosenOf(records, arrival);
  const devices = useMemo(() => devicesIn(records, arrival), [records, arrival]);
  const view = useMemo(() => devices && viewOf(devices[0], devices[1], 'get'), [viewOf, devices]);
  const [wasThere] = useState(view !== undefined);
  // The answer comes below the questions, where nobody would see it.
  const answer = useFocusOn<HTMLDivElement>(view && !wasThere ? 'answer' : undefined);
  return (
    <>
      <Arrived byCode={arrival.via === 'code'} />
      <div className={styles.steps}>
        <DeviceStep
          records={records}
          side="computer"
          chosen={computer}
          onChoose={(id) => setArrival({...arrival, computer: id})}
        />
        <DeviceStep
          records={records}
          side="phone"
          chosen={phone}
          onChoose={(id) => setArrival({...arrival, phone: id, app: undefined, work: undefined})}
        />
        {phone && <PhoneTaps records={records} phone={phone} arrival={arrival} onChange={setArrival} />}
      </div>
      <p role="status" className="visually-hidden">
        {view && pairStatement(view).sentence}
      </p>
      {view && (
        <div ref={answer} tabIndex={-1} className={styles.answer}>
          <Assumption arrival={arrival} />
          <PairVerdict view={view} />
          <GoOn />
        </div>
      )}
    </>
  );
}
