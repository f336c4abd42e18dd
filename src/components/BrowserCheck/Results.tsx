import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {BrowserReading} from '../../browser/readBrowser';
import {judgeBrowser, spokenCapabilities} from '../../domain/browserCheck/judgeBrowser';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {useToday} from '../../hooks/useToday';
import {FocusHeading} from '../Fix/FocusHeading';
import {choiceName} from '../PairCheck/choiceName';
import {DeviceNotRead} from '../PairCheck/DeviceNotRead';
import {ReportToggle} from '../Report/ReportToggle';
import {browserReport} from './browserReport';
import {NextSteps} from './NextSteps';
import {ownDevice} from './ownDevice';
import {ResultList} from './ResultList';
import {SpokenList} from './SpokenList';
import {summary} from './summary';
import styles from './styles.module.css';

interface ResultsProps {
  readonly reading: BrowserReading;
  /** Counts the readings: the focus goes to each new one. */
  readonly number: number;
  readonly devices: DeviceRecords;
}

/** What a browser answered, what it means, and where to go on with it. */
export function Results({reading, number, devices}: ResultsProps): ReactNode {
  const title = useId();
  const today = useToday();
  const results = judgeBrowser(reading);
  const spoken = spokenCapabilities(reading);
  const device = reading.device && ownDevice(reading.device, devices);
  const name = device && choiceName(devices, device.choice);
  return (
    <section aria-labelledby={title}>
      <FocusHeading id={title} subject={String(number)}>
        <Translate id="browserCheck.results" description="Above the answers of a browser">
          What this browser says
        </Translate>
      </FocusHeading>
      <p>
        {name ??
          (reading.device === undefined ? (
            <DeviceNotRead />
          ) : (
            <Translate id="browserCheck.noDevice" description="A browser that does not tell its device">
              This browser does not say which device it is on.
            </Translate>
          ))}{' '}
        {device?.certainty === 'windows-version-not-told' && (
          <Translate id="browserCheck.windows" description="A browser that does not tell its Windows">
            (It does not say which Windows. Windows 11 is assumed.)
          </Translate>
        )}{' '}
        {device?.isPhone && (
          <Translate id="browserCheck.onPhone" description="The browser runs on a phone">
            You are on a phone: the answers are about signing in here. For the other computer, open this page
            there.
          </Translate>
        )}
      </p>
      <p className={styles.summary}>{summary(results)}</p>
      <ResultList results={results} />
      <NextSteps results={results} device={device} />
      <SpokenList spoken={spoken} />
      <p className={styles.report}>
        <ReportToggle
          getReport={() =>
            browserReport({results, spoken, device: name ?? '', isPhone: device?.isPhone, today})
          }
          name="browser"
        />
      </p>
    </section>
  );
}
