import MDXContent from '@theme/MDXContent';
import Heading from '@theme/Heading';
import type {ComponentType, ReactNode} from 'react';
import type {Printed} from '../../domain/print/edition';
import {printComponents} from './printComponents';
import styles from './styles.module.css';

/** An article as its module gives it: the words, with the front matter. */
export type ArticleModule = ComponentType<{readonly components?: ReturnType<typeof printComponents>}> & {
  readonly frontMatter: {readonly title: string; readonly lastVerified: string};
};

interface PrintArticleProps {
  readonly page: Printed;
  readonly article: ArticleModule;
}

/** One article on paper, from the same file as its page. */
export function PrintArticle({page, article: Article}: PrintArticleProps): ReactNode {
  const {title, lastVerified} = Article.frontMatter;
  return (
    <section className={styles.article}>
      <Heading as="h2" id={page}>
        {title}
      </Heading>
      <MDXContent>
        <Article components={printComponents(page, lastVerified)} />
      </MDXContent>
    </section>
  );
}
