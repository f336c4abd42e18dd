import {translate} from '@docusaurus/Translate';
import type {CellKind} from '../../domain/views/modelView';

/** The kinds of cell in the order of the legend, with their letter in a row. */
export const cellKinds = ['cause', 'reach', 'normal', 'open'] as const satisfies readonly CellKind[];

/** What a cell of the picture stands for. */
export function cellKindName(kind: CellKind): string {
  switch (kind) {
    case 'cause':
      return translate({
        id: 'model.cell.cause',
        message: 'the cause says what is answered',
        description: 'Legend of the picture of the table of causes and questions',
      });
    case 'reach':
      return translate({
        id: 'model.cell.reach',
        message: 'it follows from how far the sign-in gets',
        description: 'Legend of the picture of the table of causes and questions',
      });
    case 'normal':
      return translate({
        id: 'model.cell.normal',
        message: 'the normal answer',
        description: 'Legend of the picture of the table of causes and questions',
      });
    case 'open':
      return translate({
        id: 'model.cell.open',
        message: 'nothing is predicted',
        description: 'Legend of the picture of the table of causes and questions',
      });
  }
}
