import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {useFocusOn} from '../../hooks/useFocusOn';
import styles from './FocusHeading.module.css';

interface FocusHeadingProps {
  /** Names the heading for the part that it stands above. */
  readonly id?: string;
  /** Takes the focus whenever this changes; undefined leaves it where it is. */
  readonly subject: string | undefined;
  readonly children: ReactNode;
}

/** The heading of a step, to which the focus goes when the step comes. */
export function FocusHeading({id, subject, children}: FocusHeadingProps): ReactNode {
  const heading = useFocusOn<HTMLHeadingElement>(subject);
  return (
    <Heading as="h2" className={styles.heading} ref={heading} tabIndex={-1}>
      {/* A heading with an id would get a link to itself. */}
      <span id={id}>{children}</span>
    </Heading>
  );
}
