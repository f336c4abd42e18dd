import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {pairPages, type PairPage} from '../../domain/pair/pairPages';
import {capitalised} from '../PairVerdict/deviceName';
import {choiceName} from './choiceName';
import styles from './styles.module.css';

interface PairLinksProps {
  /** Given by the records plugin. */
  readonly records?: PairRecords;
}

function groupByComputer(pages: readonly PairPage[]): [string, PairPage[]][] {
  const groups = new Map<string, PairPage[]>();
  for (const page of pages) groups.set(page.computer.id, [...(groups.get(page.computer.id) ?? []), page]);
  return [...groups];
}

/** The pages about common pairs: all that is needed without script. */
export function PairLinks({records}: PairLinksProps): ReactNode {
  if (records === undefined) throw new Error('<PairLinks /> works in MDX pages, where its records are added');
  return (
    <ul className={styles.links}>
      {groupByComputer(pairPages(records)).map(([id, pages]) => (
        <li key={id}>
          <span className={styles.linkComputer}>{choiceName(records, pages[0]!.computer)}</span>
          <ul>
            {pages.map(({path, phone}) => (
              <li key={path}>
                <Link to={path}>{capitalised(choiceName(records, phone))}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
