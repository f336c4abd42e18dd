import {translate} from '@docusaurus/Translate';
import type {CameraProblem} from '../../browser/camera';

/** Why there is no camera, and what to do. */
export function cameraProblemText(problem: CameraProblem): string {
  switch (problem) {
    case 'denied':
      return translate({
        id: 'camera.denied',
        message: 'The camera is not allowed for this page. Allow it in the address bar, or use a picture.',
        description: 'Why there is no camera',
      });
    case 'none':
      return translate({
        id: 'camera.none',
        message: 'This device has no camera that the browser can use. Use a picture or the text.',
        description: 'Why there is no camera',
      });
    case 'busy':
      return translate({
        id: 'camera.busy',
        message: 'The camera does not start. Close other apps that use it, then press again.',
        description: 'Why there is no camera',
      });
    case 'missing':
      return translate({
        id: 'camera.missing',
        message: 'This browser gives this page no camera. It needs https. Use a picture or the text.',
        description: 'Why there is no camera',
      });
    case 'policy':
      return translate({
        id: 'camera.policy',
        message:
          'The headers of this copy of the help do not let this page use a camera. Tell whoever runs it. Use a picture or the text.',
        description: 'Why there is no camera',
      });
    case 'lost':
      return translate({
        id: 'camera.lost',
        message: 'The camera went off. Plug it in or allow it again, then press once more.',
        description: 'Why there is no camera',
      });
    case 'not-loaded':
      return translate({
        id: 'codeReader.notLoaded',
        message:
          'What reads pictures could not be loaded. Check the internet, then try again. The text works without it.',
        description: 'Why no code can be read from pictures',
      });
    case 'failed':
      return translate({
        id: 'camera.failed',
        message: 'The camera could not be opened. Use a picture or the text.',
        description: 'Why there is no camera',
      });
  }
}
