import {translate} from '@docusaurus/Translate';

/** The words for a code that was read. */
export const cameraWorks = (): string =>
  translate({
    id: 'arrival.camera',
    message: 'Your camera works: it read the code.',
    description: 'A scan of a practice code has shown it',
  });
