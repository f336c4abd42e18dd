import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useCameraCode} from '../../hooks/useCameraCode';
import {cameraProblemText} from './cameraProblemText';
import styles from './styles.module.css';

interface CameraInputProps {
  readonly onText: (text: string) => void;
}

/** Looks for a code through the camera, from a press until one is read. No picture is kept. */
export function CameraInput({onText}: CameraInputProps): ReactNode {
  const {camera, video, start, stop} = useCameraCode(onText);
  const isOn = camera.state === 'looking' || camera.state === 'opening';
  return (
    <div className={styles.way}>
      <span className={styles.label}>
        <Translate id="codeReader.camera" description="Label of a way to give a code">
          Point the camera at it
        </Translate>
      </span>
      <button type="button" className="button-plain" onClick={isOn ? stop : start}>
        {isOn ? (
          <Translate id="codeReader.cameraOff" description="Button: switches the camera off">
            Switch the camera off
          </Translate>
        ) : (
          <Translate id="codeReader.cameraOn" description="Button: switches the camera on">
            Use the camera
          </Translate>
        )}
      </button>
      <video
        ref={video}
        hidden={camera.state !== 'looking'}
        className={styles.video}
        muted
        autoPlay
        playsInline
        aria-label={translate({
          id: 'codeReader.video',
          message: 'What the camera sees',
          description: 'Name of a moving picture',
        })}
      />
      <p role="status">
        {camera.state === 'looking' && (
          <Translate id="codeReader.looking" description="While the camera looks for a code">
            Hold the code still in the picture. It is read by itself.
          </Translate>
        )}
        {camera.state === 'problem' && cameraProblemText(camera.problem)}
      </p>
    </div>
  );
}
