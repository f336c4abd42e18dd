import type {ReactNode} from 'react';

interface LayoutProps {
  readonly title?: string;
  readonly description?: string;
  readonly children?: ReactNode;
}

/** The frame around a page: only what goes into its head. */
export default function Layout({title, description, children}: LayoutProps): ReactNode {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {children}
    </>
  );
}
