import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ComponentProps, ReactNode} from 'react';
import {printAddress, printAnchor} from '../../domain/print/printAddress';
import {NeverSend} from '../Gate/NeverSend';
import {printed, printedFolder, type Printed} from '../../domain/print/edition';
import styles from './styles.module.css';

type HeadingProps = ComponentProps<'h2'>;

/** A heading one level further down, and with a name that is unique in the edition. */
const lower = (as: 'h3' | 'h4' | 'h5' | 'h6', page: Printed) =>
  function PrintHeading({id, children}: HeadingProps): ReactNode {
    return (
      <Heading as={as} {...(id !== undefined && {id: printAnchor(page, id)})}>
        {children}
      </Heading>
    );
  };

/** Paper answers no questions: they stand at the top of the edition, and a line here says so. */
function PrintGate({children}: {readonly children?: ReactNode}): ReactNode {
  return (
    <>
      <p className={styles.gate}>
        <Link to="#safety">
          <Translate id="print.gate" description="Print edition: where a page asks the safety questions">
            Both safety questions first. One yes: stop.
          </Translate>
        </Link>
      </p>
      {children}
      <NeverSend />
    </>
  );
}

interface PrintCopyTextProps {
  readonly label: string;
  readonly children: ReactNode;
}

function PrintCopyText({label, children}: PrintCopyTextProps): ReactNode {
  return (
    <figure className={styles.copy}>
      <figcaption>{label}</figcaption>
      {children}
    </figure>
  );
}

/**
 * What the components of an article are on paper.
 * @param lastVerified the day on which the article was compared with its sources
 */
export function printComponents(page: Printed, lastVerified: string) {
  return {
    h2: lower('h3', page),
    h3: lower('h4', page),
    h4: lower('h5', page),
    h5: lower('h6', page),
    a: ({href = '', children}: ComponentProps<'a'>): ReactNode => (
      <Link to={printAddress(href, page, printed, printedFolder)}>{children}</Link>
    ),
    Gate: PrintGate,
    CopyText: PrintCopyText,
    HowSure: (): ReactNode => (
      <p className={styles.sure}>
        <Translate
          id="print.howSure"
          description="Print edition: last line of each page"
          values={{
            date: <time dateTime={lastVerified}>{lastVerified}</time>,
            sources: (
              <Link to={`${printedFolder}${page}/#sources`}>
                <Translate id="print.sources" description="Print edition: link to the sources of a page">
                  the sources, and what is not verified
                </Translate>
              </Link>
            ),
          }}>
          {
            'Last compared with its sources on {date}. Nothing here was tested with real phones or real Bluetooth. On the page: {sources}.'
          }
        </Translate>
      </p>
    ),
  };
}
