import Translate, {translate} from '@docusaurus/Translate';
import {lazy, Suspense, useState, type ReactNode} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import {reachOf} from '../../domain/address/reachOf';
import {encodeCase, spell} from '../../domain/caseCode/encodeCase';
import type {CaseState} from '../../domain/fix/caseState';
import {formatCaseFragment} from '../../domain/fix/caseFragment';
import type {ModelData} from '../../domain/diagnosis/table';
import {CopyButton} from '../CopyButton';
import {useBase} from '../../hooks/useBase';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {WidgetBoundary} from '../WidgetBoundary';
import styles from './HandOver.module.css';

const HelpQr = lazy(() => import('../HelpQr').then(({HelpQr: component}) => ({default: component})));

interface HandOverProps {
  readonly records: ModelData;
  readonly state: CaseState;
}

/** Goes on with a case on the other device: a short address to type, or a code of our own to scan. */
export function HandOver({records, state}: HandOverProps): ReactNode {
  const page = useBase().withBase('/fix/');
  const [isOpen, setIsOpen] = useState(false);
  const [first, focusFirst] = useFocusAgain<HTMLParagraphElement>();
  if (!isOpen) {
    return (
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          setIsOpen(true);
          focusFirst();
        }}>
        <Translate id="handOver.open" description="Button: go on with a case on another device">
          Go on with the other device
        </Translate>
      </button>
    );
  }
  const code = encodeCase(state.answers, records.checks);
  const origin = siteOrigin();
  const {host} = new URL(origin);
  const typed = `${host}${page}#${code}`;
  const sent = `${origin}${page}#${formatCaseFragment(state)}`;
  return (
    <section className={styles.panel} aria-label={title()}>
      <div>
        <p ref={first} className={styles.title} tabIndex={-1}>
          {title()}
        </p>
        <p>
          <Translate id="handOver.type" description="Before an address to type">
            On the other device, type this address:
          </Translate>
        </p>
        <p className={styles.address}>{typed}</p>
        <p className={styles.spelling}>
          <Translate
            id="handOver.spelled"
            description="A case code read out in words"
            values={{words: spell(code).join(', ')}}>
            {'The last part in words: HELP, {words}'}
          </Translate>
        </p>
        <p className={styles.caption}>
          <Translate id="handOver.caption" description="Below a case code">
            Not a security code. Never read out a code that was texted to you.
          </Translate>
        </p>
        <CopyButton
          getText={() => sent}
          label={
            <Translate id="handOver.copy" description="Copies the address of a case">
              Copy the link
            </Translate>
          }
        />
        {reachOf(origin) !== 'everywhere' && (
          <p>
            <Translate id="handOver.local" description="On an address that other devices cannot open">
              This copy of the help runs at an address that your other device most likely cannot open.
            </Translate>
          </p>
        )}
      </div>
      <WidgetBoundary>
        <Suspense>
          <HelpQr address={sent} />
        </Suspense>
      </WidgetBoundary>
    </section>
  );
}

const title = () =>
  translate({
    id: 'handOver.title',
    message: 'Go on with the other device',
    description: 'Title of a panel',
  });
