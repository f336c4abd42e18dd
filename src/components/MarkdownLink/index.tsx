import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

/**
 * Tells machines where the Markdown twin of a page is.
 * @param permalink of the page; Docusaurus leaves the last slash out on some
 */
export function MarkdownLink({permalink}: {readonly permalink: string}): ReactNode {
  const folder = permalink.endsWith('/') ? permalink : `${permalink}/`;
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={`${folder}index.md`} />
    </Head>
  );
}
