import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';
import {CodeOpenLine, isCodeOpen} from '../../../components/CodeOpenLine';
import {MarkdownLink} from '../../../components/MarkdownLink';

/** One column, no table of contents: articles are short and their parts are always the same. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const codeOpen = (frontMatter as {codeOpen?: unknown}).codeOpen;
  return (
    <>
      <article>
        {isCodeOpen(codeOpen) && <CodeOpenLine advice={codeOpen} />}
        <DocItemContent>{children}</DocItemContent>
        <MarkdownLink permalink={metadata.permalink} />
      </article>
      <DocItemPaginator />
    </>
  );
}
