import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {entryAnchor} from '../../domain/changeLog/entryAnchor';
import type {Change} from '../../schema/change';
import {Folded} from '../Folded';
import {ChangeTitle} from './ChangeTitle';
import {kindWord} from './kindWord';
import styles from './styles.module.css';

interface ChangeListProps {
  readonly kind: Change['kind'];
  readonly entries: readonly Change[];
  /** Unique on the page. */
  readonly id: string;
}

/** A list longer than this is folded, so that the next date is not screens away. */
const mostOpen = 8;

/** What happened to the facts of one kind; the feeds read their titles from here. */
export function ChangeList({kind, entries, id}: ChangeListProps): ReactNode {
  const links = useBrokenLinks();
  const title = translate(
    {
      id: 'changeLog.kind',
      message: '{kind} ({count})',
      description: 'Head of a list: kind of fact and how many',
    },
    {kind: kindWord(kind), count: String(entries.length)},
  );
  const list = (
    <ul className={styles.list}>
      {entries.map((entry) => {
        const anchor = entryAnchor(entry.id);
        links.collectAnchor(anchor);
        return (
          <li key={entry.id} id={anchor}>
            <span data-part="title">
              <ChangeTitle entry={entry} />
            </span>
            {entry.note && <span className={styles.note}>{entry.note}</span>}
          </li>
        );
      })}
    </ul>
  );
  if (entries.length > mostOpen) {
    return (
      <Folded id={id} title={title} as="h4">
        {list}
      </Folded>
    );
  }
  return (
    <>
      <Heading as="h4">{title}</Heading>
      {list}
    </>
  );
}
