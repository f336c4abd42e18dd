import {useCallback, useEffect, useRef, useState, type RefObject} from 'react';
import {closeCamera, lookForCode, onCameraLost, openCamera, type CameraProblem} from '../browser/camera';
import {onPageHidden} from '../browser/pageReturn';

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
 * stopped, when nobody looks at the page, and when its tool leaves the page.
 * @param onCode takes the text of the code; must be stable between renders
 */
export function useCameraCode(onCode: (text: string) => void): CameraCode {
  const [camera, setCamera] = useState<CameraState>({state: 'off'});
  const video = useRef<HTMLVideoElement>(null);
  const running = useRef<AbortController>(null);
  const end = useCallback((own: AbortController | null, next: CameraState) => {
    // An older run may not end a newer one.
    if (own === null || running.current !== own) return;
    running.current = null;
    own.abort();
    setCamera(next);
  }, []);
  const stop = useCallback(() => end(running.current, {state: 'off'}), [end]);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => onPageHidden(stop), [stop]);
  const start = useCallback(() => {
    if (running.current !== null) return;
    const own = new AbortController();
    running.current = own;
    setCamera({state: 'opening'});
    void openCamera().then(async (opened) => {
      if (opened.kind === 'problem') return end(own, {state: 'problem', problem: opened.problem});
      const {stream} = opened;
      own.signal.addEventListener('abort', () => closeCamera(stream));
      // It may have been stopped while the person was asked.
      if (own.signal.aborted || video.current === null) return closeCamera(stream);
      onCameraLost(stream, () => end(own, {state: 'problem', problem: 'lost'}));
      video.current.srcObject = stream;
      setCamera({state: 'looking'});
      const text = await lookForCode(video.current, own.signal);
      if (text === undefined) return;
      end(own, {state: 'off'});
      onCode(text);
    });
  }, [onCode, end]);
  return {camera, video, start, stop};
}
