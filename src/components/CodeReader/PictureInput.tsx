import Translate from '@docusaurus/Translate';
import {useCallback, useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {onFileDrop} from '../../browser/fileDrop';
import {readPictureFile, type ReadPicture} from '../../browser/readPicture';
import {cameraProblemText} from './cameraProblemText';
import styles from './styles.module.css';

interface PictureInputProps {
  /** Must be stable between renders. */
  readonly onText: (text: string) => void;
}

type PictureState = 'idle' | 'reading' | Exclude<ReadPicture['kind'], 'read'>;

/** A picture of a code, chosen, or dropped anywhere on the page. It stays in the browser. */
export function PictureInput({onText}: PictureInputProps): ReactNode {
  const id = useId();
  const [state, setState] = useState<PictureState>('idle');
  /** The newest picture; the result of an older one, or after the tool was cleared, comes too late. */
  const newest = useRef(0);
  useEffect(
    () => () => {
      newest.current += 1;
    },
    [],
  );
  const take = useCallback(
    async (file: Blob) => {
      newest.current += 1;
      const own = newest.current;
      setState('reading');
      const picture = await readPictureFile(file);
      if (own !== newest.current) return;
      setState(picture.kind === 'read' ? 'idle' : picture.kind);
      if (picture.kind === 'read') onText(picture.text);
    },
    [onText],
  );
  useEffect(() => onFileDrop((file) => void take(file)), [take]);
  return (
    <div className={styles.way}>
      <label htmlFor={id}>
        <Translate id="codeReader.picture" description="Label of a field for a file">
          Choose a picture of it, or drop one here
        </Translate>
      </label>
      <input
        id={id}
        type="file"
        className={styles.drop}
        accept="image/*"
        onChange={({target}) => {
          const file = target.files?.[0];
          if (file) void take(file);
          // The same picture can be chosen again, and no name of it stays in the page.
          target.value = '';
        }}
      />
      <p role="status">
        {state === 'reading' && (
          <Translate id="codeReader.reading" description="While a picture is looked at">
            Looking for a code…
          </Translate>
        )}
        {state === 'no-code' && (
          <Translate id="codeReader.noCode" description="A picture without a code that can be read">
            No code was found in that picture. Take it straight from the front, larger, with even light.
          </Translate>
        )}
        {state === 'not-a-picture' && (
          <Translate id="codeReader.notAPicture" description="A file that is no picture">
            That file cannot be read as a picture. Allowed are pictures such as PNG or JPEG.
          </Translate>
        )}
        {state === 'not-loaded' && cameraProblemText('not-loaded')}
      </p>
    </div>
  );
}
