import Translate, {translate} from '@docusaurus/Translate';
import {lazy, Suspense, type ReactNode, type Ref} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import {reachOf} from '../../domain/address/reachOf';
import {spell} from '../../domain/caseCode/encodeCase';
import {useBase} from '../../hooks/useBase';
import {CopyButton} from '../CopyButton';
import {WidgetBoundary} from '../WidgetBoundary';
import styles from './HandOver.module.css';

const HelpQr = lazy(() => import('../HelpQr').then(({HelpQr: component}) => ({default: component})));

interface HandOverPanelProps {
  /** Of the case. */
  readonly code: string;
  /** The whole case, as an address carries it. */
  readonly fragment: string;
  /** Where the focus goes when the panel opens. */
  readonly titleRef?: Ref<HTMLParagraphElement>;
}

/** The address of a case, to type and to scan. It is drawn in a browser alone: only that knows the host. */
export function HandOverPanel({code, fragment, titleRef}: HandOverPanelProps): ReactNode {
  const page = useBase().withBase('/fix/');
  const origin = siteOrigin();
  const {host} = new URL(origin);
  const typed = `${host}${page}#${code}`;
  const sent = `${origin}${page}#${fragment}`;
  return (
    <section className={styles.panel} aria-label={title()}>
      <div>
        <p ref={titleRef} className={styles.title} tabIndex={-1}>
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
