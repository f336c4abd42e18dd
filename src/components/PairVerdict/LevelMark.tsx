import type {Level} from '../../schema/vocabulary';
import type {ReactNode} from 'react';
import type {Status as StatusName} from '../../domain/support/cell';
import {Status} from '../Status';
import {levelWord} from './levelWords';

/** The shape and colour of each level; told apart by outline alone. */
const looksLike: Readonly<Record<Level, StatusName>> = {
  works: 'yes',
  'works-if': 'partial',
  unknown: 'unknown',
  unlikely: 'announced',
  no: 'no',
};

/** A verdict as word, shape and colour. */
export function LevelMark({level}: {readonly level: Level}): ReactNode {
  return <Status status={looksLike[level]} word={levelWord(level)} />;
}
