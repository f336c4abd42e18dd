import {useColorMode} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {SchemeIcon} from './SchemeIcon';
import {schemeLabel} from './schemeLabel';
import styles from './styles.module.css';

const after = {system: 'light', light: 'dark', dark: null} as const;

/**
 * Goes from the colours of the system to light, dark, and back. It can be pressed before the page is
 * alive (the stock one is disabled until then); which icon it shows follows from the root element.
 */
export function SchemeSwitch(): ReactNode {
  const {colorModeChoice, setColorMode} = useColorMode();
  const choice = colorModeChoice ?? 'system';
  return (
    <button
      type="button"
      className={`${styles.switch} needs-script`}
      aria-label={schemeLabel(choice)}
      title={schemeLabel(choice)}
      onClick={() => setColorMode(after[choice])}>
      <SchemeIcon />
    </button>
  );
}
