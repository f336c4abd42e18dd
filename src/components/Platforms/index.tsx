import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Children, isValidElement, useId, useRef, type KeyboardEvent, type ReactNode} from 'react';
import {useStored} from '../../hooks/useStored';
import {nextTab} from '../../domain/tabs/nextTab';
import {PlatformChoice} from './PlatformChoice';
import {isPlatformTab, platformNames, type PlatformTab} from './platformNames';
import styles from './styles.module.css';

/** Under which the chosen system is kept; every page with tabs follows. */
const storageKey = 'platform';

const idsOf = (children: ReactNode): PlatformTab[] =>
  Children.toArray(children).flatMap((child) => {
    const id = isValidElement<{id?: string}>(child) ? child.props.id : undefined;
    return id !== undefined && isPlatformTab(id) ? [id] : [];
  });

/** Steps that differ by system. All are in the HTML; script turns them into tabs that remember the choice. */
export function Platforms({children}: {readonly children: ReactNode}): ReactNode {
  const alive = useIsBrowser();
  const [stored, store] = useStored(storageKey);
  const prefix = useId();
  const {i18n} = useDocusaurusContext();
  const tabs = useRef<HTMLDivElement>(null);
  const ids = idsOf(children);
  const chosen = ids.find((id) => id === stored) ?? ids[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = i18n.localeConfigs[i18n.currentLocale]?.direction === 'rtl';
    const next = nextTab(ids, chosen!, event.key, rtl);
    if (next === undefined) return;
    event.preventDefault();
    store(next);
    tabs.current?.querySelector<HTMLButtonElement>(`[data-platform="${next}"]`)?.focus();
  };

  return (
    <div className={styles.platforms} data-widget="">
      {alive && (
        <div
          ref={tabs}
          role="tablist"
          className={styles.tabs}
          aria-label={translate({
            id: 'platforms.label',
            message: 'Your system',
            description: 'Name of the row of tabs with operating systems',
          })}>
          {ids.map((id) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${prefix}-tab-${id}`}
              data-platform={id}
              aria-selected={id === chosen}
              aria-controls={`${prefix}-${id}`}
              tabIndex={id === chosen ? 0 : -1}
              className={styles.tab}
              onClick={() => store(id)}
              onKeyDown={onKeyDown}>
              {platformNames[id]}
            </button>
          ))}
        </div>
      )}
      <PlatformChoice value={{chosen: alive ? chosen : undefined, prefix}}>{children}</PlatformChoice>
    </div>
  );
}
