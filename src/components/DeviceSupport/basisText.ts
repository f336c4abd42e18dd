import {translate} from '@docusaurus/Translate';
import type {Basis} from '../../domain/support/cell';

/** What an answer rests on, where that is less than a source that says exactly this. */
export function basisText(basis: Exclude<Basis, 'stated'>): string {
  return basis === 'row'
    ? translate({
        id: 'basis.row',
        message:
          'Sourced for the row: the sources speak of this product as a whole, not of this one question.',
        description: 'What a matrix cell rests on',
      })
    : translate({
        id: 'basis.reported',
        message: 'Reported in public threads; no stronger source.',
        description: 'What a matrix cell rests on',
      });
}
