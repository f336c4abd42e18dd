import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {RankedFix} from '../../domain/diagnosis/nextStep';
import type {Outcome} from '../../domain/fix/caseState';
import {durationText} from './durationText';
import styles from './Fixes.module.css';

interface FixItemProps {
  readonly ranked: RankedFix;
  readonly onOutcome: (outcome: Outcome) => void;
}

function Who({who}: {readonly who: RankedFix['fix']['who']}): ReactNode {
  switch (who) {
    case 'you':
      return null;
    case 'it':
      return (
        <p className={styles.who}>
          <Translate id="fix.byIt" description="Who has to do it">
            Your IT desk has to do this.
          </Translate>
        </p>
      );
    case 'site':
      return (
        <p className={styles.who}>
          <Translate id="fix.bySite" description="Who has to do it">
            The people who run the site have to do this.
          </Translate>
        </p>
      );
  }
}

/** One thing to try: what to do, how long it takes, and what success looks like. */
export function FixItem({ranked: {cause, fix}, onOutcome}: FixItemProps): ReactNode {
  return (
    <li className={styles.fix}>
      <p className={styles.action}>{fix.action}</p>
      <Who who={fix.who} />
      {fix.harm === 'high' && (
        <p className={styles.who}>
          <Translate id="fix.lastResort" description="Beside an act that can do harm">
            This can cost you something. Try everything else first.
          </Translate>
        </p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Translate id="fix.takes" description="How long an act takes">
              Takes
            </Translate>
          </dt>
          <dd>{durationText(fix.seconds)}</dd>
        </div>
        <div>
          <dt>
            <Translate id="fix.success" description="What success looks like">
              It worked when
            </Translate>
          </dt>
          <dd>{fix.success}</dd>
        </div>
      </dl>
      <p className={styles.outcome}>
        <button type="button" className="button-main" onClick={() => onOutcome('solved')}>
          <Translate id="fix.solved" description="Button: this act helped">
            That fixed it
          </Translate>
        </button>
        <button type="button" className="button-plain" onClick={() => onOutcome('still-stuck')}>
          <Translate id="fix.stillStuck" description="Button: this act did not help">
            Still stuck
          </Translate>
        </button>
        {cause.article !== undefined && <Link to={cause.article}>{cause.title}</Link>}
      </p>
    </li>
  );
}
