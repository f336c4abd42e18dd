import type {Rule} from '../rule';
import {answerSteps} from './answerSteps';
import {bluetoothCarriesNothing} from './bluetoothCarriesNothing';
import {descriptionLength} from './descriptionLength';
import {endsWithHowSure} from './endsWithHowSure';
import {flowInWhy} from './flowInWhy';
import {headingIds} from './headingIds';
import {noComments} from './noComments';
import {noHandMadeTables} from './noHandMadeTables';
import {partsInOrder} from './partsInOrder';
import {plainWords} from './plainWords';
import {professionalLinks} from './professionalLinks';
import {readingLevel} from './readingLevel';
import {shortTop} from './shortTop';
import {sitePaths} from './sitePaths';
import {sourceLinks} from './sourceLinks';

export const rules: readonly Rule[] = [
  partsInOrder,
  flowInWhy,
  answerSteps,
  shortTop,
  descriptionLength,
  headingIds,
  plainWords,
  bluetoothCarriesNothing,
  noComments,
  noHandMadeTables,
  professionalLinks,
  endsWithHowSure,
  sitePaths,
  sourceLinks,
  readingLevel,
];
