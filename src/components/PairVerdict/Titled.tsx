import Heading from '@theme/Heading';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

interface TitledProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a verdict under a heading that links can name. */
export function Titled({id, title, children}: TitledProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section>
      <Heading as="h2" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
