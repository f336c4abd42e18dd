import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface Props {
  /** From 0. */
  readonly way: number;
  readonly ways: number;
  readonly onWay: (way: number) => void;
}

/** Leads to the next of several ways in which the faults can appear, and from the last to the first. */
export function OtherWay({way, ways, onWay}: Props): ReactNode {
  return (
    <p>
      <button type="button" className="button-plain" onClick={() => onWay((way + 1) % ways)}>
        <Translate
          id="simulator.otherWay"
          description="Button: the next way in which faults can appear"
          values={{way: way + 1, ways}}>
          {'This can appear in {ways} ways. This is {way}: show the next'}
        </Translate>
      </button>
    </p>
  );
}
