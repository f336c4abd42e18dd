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
  const [visit, setVisit] = useState(0);
  const take = useCallback((text: string) => {
    const code = readCode(text, unixSeconds());
    setFound((before) => ({number: (before?.number ?? 0) + 1, code}));
    return code.kind;
  }, []);
  const clear = () => {
    setFound(undefined);
    // A code with a fault in it still stands in its field.
    setVisit((before) => before + 1);
  };
  return (
    <>
      <div className={styles.ways}>
        <TextInput key={visit} onText={take} isFocused={visit > 0} />
        {/* One code at a time: whatever else is under way ends with it. */}
        <PictureInput key={`picture-${visit}-${found?.number}`} onText={take} />
        <CameraInput key={`camera-${visit}-${found?.number}`} onText={take} />
      </div>
      {found && <Found key={found.number} found={found.code} onClear={clear} />}
    </>
  );
}
