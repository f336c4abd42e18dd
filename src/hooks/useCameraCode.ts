import {useCallback, useEffect, useRef, useState, type RefObject} from 'react';
import {closeCamera, lookForCode, openCamera, type CameraProblem} from '../browser/camera';

export type CameraState =
  | {readonly state: 'off' | 'opening' | 'looking'}
  | {readonly state: 'problem'; readonly problem: CameraProblem};

interface CameraCode {
  readonly camera: CameraState;
  /** Shows what the camera sees; it has to be in the page while the state is "looking". */
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * The camera of the device, from a press until it has seen one code. It is switched off then, when it is
 * stopped, and when its tool leaves the page.
 * @param onCode takes the text of the code; must be stable between renders
 */
export function useCameraCode(onCode: (text: string) => void): CameraCode {
  const [camera, setCamera] = useState<CameraState>({state: 'off'});
  const video = useRef<HTMLVideoElement>(null);
  const running = useRef<AbortController>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setCamera({state: 'off'});
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(() => {
    if (running.current !== null) return;
    const own = new AbortController();
    running.current = own;
    setCamera({state: 'opening'});
    void openCamera().then(async (opened) => {
      if (opened.kind === 'problem') {
        running.current = null;
        if (!own.signal.aborted) setCamera({state: 'problem', problem: opened.problem});
        return;
      }
      const {stream} = opened;
      own.signal.addEventListener('abort', () => closeCamera(stream));
      // It may have been stopped while the person was asked.
      if (own.signal.aborted || video.current === null) return closeCamera(stream);
      video.current.srcObject = stream;
      setCamera({state: 'looking'});
      const text = await lookForCode(video.current, own.signal);
      if (text === undefined) return;
      stop();
      onCode(text);
    });
  }, [onCode, stop]);
  return {camera, video, start, stop};
}
