import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';
import {CodeOpenLine, isCodeOpen} from '../../../components/CodeOpenLine';
import {MarkdownLink} from '../../../components/MarkdownLink';
import {SharePicture} from '../../../components/SharePicture';
import {ForProfessionals} from '../../../hooks/forProfessionals';

/** One column, no table of contents: articles are short and their parts are always the same. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {frontMatter, metadata} = useDoc();
  const {codeOpen, audience} = frontMatter as {codeOpen?: unknown; audience?: readonly string[]};
  return (
    <ForProfessionals value={audience !== undefined && !audience.includes('user')}>
      <article>
        {isCodeOpen(codeOpen) && <CodeOpenLine advice={codeOpen} />}
        <DocItemContent>{children}</DocItemContent>
        <MarkdownLink permalink={metadata.permalink} />
        <SharePicture articleId={metadata.id} title={metadata.title} />
      </article>
      <DocItemPaginator />
    </ForProfessionals>
  );
}
