import {translate} from '@docusaurus/Translate';
import type {DrawingPart} from '../../schema/vocabulary';

const description = 'Page of tokens: the part of the drawing at which a question looks';

/** The parts of the drawing in words. */
export const partWords = (): Readonly<Record<DrawingPart, string>> => ({
  computer: translate({id: 'design.part.computer', message: 'Look at: the computer', description}),
  'computer-screen': translate({id: 'design.part.screen', message: 'Look at: its screen', description}),
  code: translate({id: 'design.part.code', message: 'Look at: the code', description}),
  phone: translate({id: 'design.part.phone', message: 'Look at: the phone', description}),
  'phone-screen': translate({
    id: 'design.part.phoneScreen',
    message: 'Look at: the screen of the phone',
    description,
  }),
  camera: translate({id: 'design.part.camera', message: 'Look at: the camera and the code', description}),
  radio: translate({id: 'design.part.radio', message: 'Look at: Bluetooth', description}),
  relay: translate({id: 'design.part.relay', message: 'Look at: the relay', description}),
  unlock: translate({id: 'design.part.unlock', message: 'Look at: the screen lock', description}),
  site: translate({id: 'design.part.site', message: 'Look at: the site', description}),
});
