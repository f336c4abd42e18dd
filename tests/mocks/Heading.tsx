import type {ComponentProps, ReactNode} from 'react';

type Level = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** A heading without the link to itself. */
export default function Heading({as: Tag, ...rest}: {readonly as: Level} & ComponentProps<'h1'>): ReactNode {
  return <Tag {...rest} />;
}
