import Translate from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import {readPictureFile, type ReadPicture} from '../../browser/readPicture';
import styles from './styles.module.css';

interface PictureInputProps {
  readonly onText: (text: string) => void;
}

type PictureState = 'idle' | 'reading' | Exclude<ReadPicture['kind'], 'read'>;

/** A picture of a code, chosen or dropped on the field. It stays in the browser. */
export function PictureInput({onText}: PictureInputProps): ReactNode {
  const id = useId();
  const [state, setState] = useState<PictureState>('idle');
  const take = async (file: Blob | undefined) => {
    if (file === undefined) return;
    setState('reading');
    const picture = await readPictureFile(file);
    setState(picture.kind === 'read' ? 'idle' : picture.kind);
    if (picture.kind === 'read') onText(picture.text);
  };
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
          void take(target.files?.[0]);
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
            This browser cannot show that file as a picture. Allowed are pictures such as PNG or JPEG.
          </Translate>
        )}
      </p>
    </div>
  );
}
