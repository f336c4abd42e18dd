import Translate from '@docusaurus/Translate';
import {useEffect, useState, type ReactNode} from 'react';
import styles from './Simulator.module.css';

interface PlayerProps {
  readonly at: number;
  readonly last: number;
  readonly onStep: (to: number) => void;
}

/** Long enough to read both screens. */
const pauseMilliseconds = 2500;

/** Play, step and back. Nothing moves by itself until it is asked to. */
export function Player({at, last, onStep}: PlayerProps): ReactNode {
  const [isPlaying, setIsPlaying] = useState(false);
  const runs = isPlaying && at < last;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setTimeout(() => onStep(at + 1), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [runs, at, onStep]);
  const go = (to: number) => {
    setIsPlaying(false);
    onStep(to);
  };
  return (
    <p className={styles.player}>
      <button
        type="button"
        className="button-plain"
        onClick={() => go(Math.max(0, at - 1))}
        disabled={at === 0}>
        <Translate id="simulator.back" description="Button of the simulator">
          Back
        </Translate>
      </button>
      <button
        type="button"
        className="button-main"
        onClick={() => {
          if (!runs && at === last) onStep(0);
          setIsPlaying(!runs);
        }}>
        {runs ? (
          <Translate id="simulator.pause" description="Button of the simulator">
            Pause
          </Translate>
        ) : (
          <Translate id="simulator.play" description="Button of the simulator">
            Play
          </Translate>
        )}
      </button>
      <button
        type="button"
        className="button-plain"
        onClick={() => go(Math.min(last, at + 1))}
        disabled={at === last}>
        <Translate id="simulator.step" description="Button of the simulator">
          Step
        </Translate>
      </button>
    </p>
  );
}
