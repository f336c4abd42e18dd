import {useContext, type ReactNode} from 'react';
import {PlatformChoice} from './PlatformChoice';
import {isPlatformTab, platformNames} from './platformNames';
import styles from './styles.module.css';

interface PlatformProps {
  /** One of the keys of platformNames. */
  readonly id: string;
  readonly children: ReactNode;
}

/** The steps on one system; stands in <Platforms>. Without script it is a part with a title. */
export function Platform({id, children}: PlatformProps): ReactNode {
  const choice = useContext(PlatformChoice);
  if (!isPlatformTab(id) || choice === undefined) {
    throw new Error(
      `<Platform id="${id}"> stands in <Platforms> and has one of the ids: ${Object.keys(platformNames).join(', ')}`,
    );
  }
  const {chosen, prefix} = choice;
  const tabbed = chosen !== undefined;
  return (
    <div
      {...(tabbed && {role: 'tabpanel', 'aria-labelledby': `${prefix}-tab-${id}`, tabIndex: 0})}
      id={`${prefix}-${id}`}
      hidden={tabbed && id !== chosen}
      className={styles.panel}>
      <p className={tabbed ? styles.printed : styles.title}>{platformNames[id]}</p>
      {children}
    </div>
  );
}
