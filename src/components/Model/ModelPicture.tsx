import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CellKind, ModelPictureView} from '../../domain/views/modelView';
import {stopNames} from '../Flow/stopNames';
import {cellKindName, cellKinds} from './cellKinds';
import styles from './ModelPicture.module.css';

/** Shapes differ by size as well as by colour, so that the picture reads without colour. */
const insets: Readonly<Record<CellKind, number>> = {cause: 0.05, reach: 0.22, normal: 0.4, open: 0.5};

/** One path for all cells of a kind: thousands of elements would be slow to draw. */
function pathOf(rows: readonly string[], kind: CellKind): string {
  const inset = insets[kind];
  const side = 1 - 2 * inset;
  return rows
    .flatMap((row, y) =>
      [...row].flatMap((letter, x) =>
        letter === kind[0] ? [`M${x + inset} ${y + inset}h${side}v${side}h-${side}z`] : [],
      ),
    )
    .join('');
}

const drawn = cellKinds.filter((kind) => kind !== 'open');

/** The table of causes and questions as a picture, one block for each stop of the flow. */
export function ModelPicture({picture}: {readonly picture?: ModelPictureView}): ReactNode {
  if (picture === undefined) {
    throw new Error('<ModelPicture /> works in MDX pages, where its records are added');
  }
  const names = stopNames();
  const {checks, causes, cells, stops} = picture;
  return (
    <figure className={styles.figure}>
      {stops.map(({leg, rows}) => (
        <div key={leg} className={styles.stop}>
          <p className={styles.name}>{names[leg]}</p>
          <svg
            viewBox={`0 0 ${checks} ${rows.length}`}
            className={styles.block}
            role="img"
            aria-label={translate(
              {
                id: 'model.picture.label',
                message: 'Rows: {causes} causes. Columns: {checks} questions.',
                description: 'Text alternative of one block of the picture of the table',
              },
              {causes: rows.length, checks},
            )}>
            {drawn.map((kind) => (
              <path key={kind} d={pathOf(rows, kind)} className={styles[kind]} />
            ))}
          </svg>
        </div>
      ))}
      <figcaption>
        <p>
          <Translate
            id="model.picture.caption"
            description="Below the picture of the table of causes and questions"
            values={{causes, checks}}>
            {'A row is a cause, a column is a question: {causes} causes, {checks} questions.'}
          </Translate>
        </p>
        <ul className={styles.legend}>
          {cellKinds.map((kind) => (
            <li key={kind}>
              <svg viewBox="0 0 1 1" className={styles.sample} aria-hidden="true">
                <path d={pathOf([kind[0]!], kind)} className={kind === 'open' ? undefined : styles[kind]} />
              </svg>
              <span>
                <Translate
                  id="model.picture.legend"
                  description="One entry of the legend: a kind of cell and how many there are"
                  values={{kind: cellKindName(kind), count: cells[kind]}}>
                  {'{kind}: {count}'}
                </Translate>
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
