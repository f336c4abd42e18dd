import Heading from '@theme/Heading';
import {useMemo, type ReactNode} from 'react';
import {changeOrder, groupChanges} from '../../domain/changeLog/groupChanges';
import {useFragmentState} from '../../hooks/useFragmentState';
import type {Change} from '../../schema/change';
import {WidgetBoundary} from '../WidgetBoundary';
import {ChangeFilter} from './ChangeFilter';
import {ChangeList} from './ChangeList';
import {changeWord} from './changeWord';
import {FeedLinks} from './FeedLinks';
import styles from './styles.module.css';

interface ChangeLogProps {
  /** Given by the records plugin, newest first. */
  readonly changes?: readonly Change[];
}

function FilterableLog({changes}: {readonly changes: readonly Change[]}): ReactNode {
  const spec = useMemo(
    () => ({change: changeOrder.filter((change) => changes.some((entry) => entry.change === change))}),
    [changes],
  );
  const [filter, setFilter] = useFragmentState(spec);
  const shown = changes.filter(({change}) => filter.change === undefined || change === filter.change);
  return (
    <>
      <ChangeFilter
        options={spec.change}
        value={filter.change}
        onChange={(value) => setFilter({...filter, change: spec.change.find((change) => change === value)})}
      />
      {groupChanges(shown).map((group) => (
        <section key={group.date} className={styles.date}>
          <Heading as="h2" id={`on-${group.date}`}>
            <time dateTime={group.date}>{group.date}</time>
          </Heading>
          {group.changes.map(({change, kinds}) => (
            <div key={change} data-change={change}>
              <Heading as="h3">{changeWord(change)}</Heading>
              {kinds.map(({kind, entries}) => (
                <ChangeList key={kind} id={`${change}-${kind}-${group.date}`} kind={kind} entries={entries} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

/** What happened to the records, newest first, and where to follow it. */
export function ChangeLog({changes}: ChangeLogProps): ReactNode {
  if (changes === undefined) {
    throw new Error('<ChangeLog /> works in MDX pages, where its records are added');
  }
  return (
    <WidgetBoundary>
      <FeedLinks />
      <FilterableLog changes={changes} />
    </WidgetBoundary>
  );
}
