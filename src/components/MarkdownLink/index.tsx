import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

/** Tells machines where the Markdown twin of a page is. */
export function MarkdownLink({permalink}: {readonly permalink: string}): ReactNode {
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={`${permalink}index.md`} />
    </Head>
  );
}
