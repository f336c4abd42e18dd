import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {describeBrowser} from '../../browser/describeBrowser';
import type {Progress} from '../../domain/reproduction/progress';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {TextField} from '../TextField';
import styles from './Devices.module.css';

interface DevicesProps {
  readonly progress: Progress;
  readonly onChange: (progress: Progress) => void;
}

/** Product names; not translated. */
const computers = [
  'Windows 11, Chrome',
  'Windows 11, Edge',
  'Windows 10, Chrome',
  'macOS, Safari',
  'macOS, Chrome',
  'Chromebook',
  'Linux, Chrome',
];
const phones = ['iPhone', 'iPad', 'Android, Google Pixel', 'Android, Samsung Galaxy', 'Android'];

/** Names the two devices. The browser is read on a press only. */
export function Devices({progress, onChange}: DevicesProps): ReactNode {
  // Each of the two buttons goes away with its press; the other takes its place.
  const [button, focusButton] = useFocusAgain<HTMLButtonElement>();
  const setBrowser = (browser: string) => {
    onChange({...progress, browser});
    focusButton();
  };
  return (
    <fieldset className={styles.devices}>
      <legend>
        <Translate id="devices.title" description="Title of the fields that name the two devices">
          Your two devices
        </Translate>
      </legend>
      <TextField
        label={
          <Translate id="devices.computer" description="Label of a text field">
            Computer: system and browser, with versions if you know them
          </Translate>
        }
        value={progress.computer}
        suggestions={computers}
        onChange={(computer) => onChange({...progress, computer})}
      />
      <TextField
        label={
          <Translate id="devices.phone" description="Label of a text field">
            Phone: model and system version
          </Translate>
        }
        value={progress.phone}
        suggestions={phones}
        onChange={(phone) => onChange({...progress, phone})}
      />
      {progress.browser === '' ? (
        <button
          ref={button}
          type="button"
          className="button-plain"
          onClick={() => setBrowser(describeBrowser())}>
          <Translate id="devices.addBrowser" description="Button that reads the browser's own description">
            Add what this browser says of itself
          </Translate>
        </button>
      ) : (
        <p className={styles.browser}>
          <code>{progress.browser}</code>{' '}
          <button ref={button} type="button" className="button-plain" onClick={() => setBrowser('')}>
            <Translate id="devices.removeBrowser" description="Button that removes the browser's description">
              Remove
            </Translate>
          </button>
        </p>
      )}
    </fieldset>
  );
}
