import type {DrawingPart} from '../../schema/vocabulary';

/** The first question is answered by pointing: where each answer to it is in the drawing. */
const ofFirstQuestion: Readonly<Record<string, DrawingPart>> = {
  'no-code': 'computer-screen',
  'code-not-read': 'camera',
  connecting: 'radio',
  'phone-refuses': 'phone-screen',
  unlock: 'unlock',
  'after-unlock': 'site',
  'code-on-phone': 'phone',
  'nothing-wrong': 'computer',
};

/** The picture of an answer; only the question where it stopped has pictures of its own. */
export const pictureOf = (check: string, answer: string): DrawingPart | undefined =>
  check === 'where-stopped' ? ofFirstQuestion[answer] : undefined;
