import {policyOf} from './pageRules';
import {loadDecoder, readPixels} from './readPixels';

/** Why no camera could be opened. */
export type CameraProblem =
  | 'denied'
  /** The device has none. */
  | 'none'
  /** Another app has it. */
  | 'busy'
  /** The browser gives pages no camera, or not on this page. */
  | 'missing'
  /** The headers of the page do not let it use one. */
  | 'policy'
  /** It was taken away while it was on. */
  | 'lost'
  /** What reads codes could not be loaded. */
  | 'not-loaded'
  | 'failed';

export type OpenedCamera =
  | {readonly kind: 'open'; readonly stream: MediaStream}
  | {readonly kind: 'problem'; readonly problem: CameraProblem};

const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Opens the camera at the back of a phone, or the one there is. Called on a press only; never throws. */
export async function openCamera(): Promise<OpenedCamera> {
  if (policyOf('camera') === 'blocked') return {kind: 'problem', problem: 'policy'};
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices?.getUserMedia === undefined) return {kind: 'problem', problem: 'missing'};
  // Nobody is asked for a camera that could not be used.
  if (!(await loadDecoder())) return {kind: 'problem', problem: 'not-loaded'};
  try {
    const video = {facingMode: {ideal: 'environment'}, width: {ideal: 1280}};
    return {kind: 'open', stream: await devices.getUserMedia({video, audio: false})};
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return {kind: 'problem', problem: problems[name] ?? 'failed'};
  }
}

/** Calls back when a camera goes away by itself: unplugged, or taken back by its owner. */
export function onCameraLost(stream: MediaStream, callback: () => void): void {
  for (const track of stream.getTracks()) track.addEventListener('ended', callback);
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Between two looks, in milliseconds: the page has to stay quick. */
const pause = 150;

/** The thorough look takes much longer, so it is only every so many times. */
const thoroughEvery = 5;

const wait = () => new Promise<void>((resolve) => setTimeout(resolve, pause));

/**
 * Looks at the picture of a camera until it holds a code. No picture is kept.
 * @returns its text, or undefined once the signal has ended it
 */
export async function lookForCode(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true});
  for (let look = 1; context !== null && !signal.aborted; look += 1) {
    const {videoWidth: width, videoHeight: height} = video;
    if (width > 0 && height > 0) {
      canvas.width = width;
      canvas.height = height;
      context.drawImage(video, 0, 0);
      const effort = look % thoroughEvery === 0 ? 'thorough' : 'quick';
      const text = await readPixels(context.getImageData(0, 0, width, height), effort);
      if (text !== undefined && !signal.aborted) return text;
    }
    await wait();
  }
  return undefined;
}
