import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Mark} from '../../components/Brand/Mark';
import {Drawing} from '../../components/Drawing';
import {CheckPicture} from '../../components/Drawing/CheckPicture';
import {stopNames} from '../../components/Flow/stopNames';
import {drawingParts, legs} from '../../schema/vocabulary';
import {partWords} from './partWords';
import styles from './tokens.module.css';

/** The family of drawings: whole, with each stop lit, each part alone, and the mark. */
export function Drawings(): ReactNode {
  const names = stopNames();
  const parts = partWords();
  return (
    <ul className={styles.drawings}>
      <li>
        <Drawing />
        <p>
          <Translate id="design.drawing" description="Below a drawing">
            Nothing is broken
          </Translate>
        </p>
      </li>
      {legs.map((leg) => (
        <li key={leg}>
          <Drawing broken={leg} />
          <p>
            <Translate id="design.stops" description="Below a drawing" values={{stop: names[leg]}}>
              {'It stops at: {stop}'}
            </Translate>
          </p>
        </li>
      ))}
      {drawingParts.map((part) => (
        <li key={part}>
          <CheckPicture part={part} />
          <p>{parts[part]}</p>
        </li>
      ))}
      <li>
        <Mark className="brand-mark" />
        <p>
          <Translate id="design.mark" description="Below a drawing">
            The mark of a site without a logo
          </Translate>
        </p>
      </li>
    </ul>
  );
}
