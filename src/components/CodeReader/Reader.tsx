import Translate from '@docusaurus/Translate';
import {useCallback, useState, type ReactNode} from 'react';
import {unixSeconds} from '../../browser/clock';
import {CameraInput} from './CameraInput';
import {Found} from './Found';
import {PictureInput} from './PictureInput';
import {readCode, type CodeFound} from './readCode';
import {TextInput} from './TextInput';
import styles from './styles.module.css';

/** Three ways to give a code, and what is in it. The code itself is dropped as soon as it was read. */
export function Reader(): ReactNode {
  const [found, setFound] = useState<{readonly number: number; readonly code: CodeFound}>();
  const take = useCallback((text: string) => {
    const code = readCode(text, unixSeconds());
    setFound((before) => ({number: (before?.number ?? 0) + 1, code}));
  }, []);
  return (
    <>
      <p>
        <Translate id="codeReader.before" description="Above the fields of the code reader">
          Cancel the sign-in that shows the code first. Read only codes that you made yourself.
        </Translate>
      </p>
      <div className={styles.ways}>
        <TextInput onText={take} />
        <PictureInput onText={take} />
        <CameraInput onText={take} />
      </div>
      {found && <Found key={found.number} found={found.code} onClear={() => setFound(undefined)} />}
    </>
  );
}
