import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {printed, type Printed} from '../../domain/print/edition';
import {PrintArticle, type ArticleModule} from './PrintArticle';
import {Safety} from './Safety';
import styles from './styles.module.css';

export type PrintEditionProps = Readonly<Record<Printed, ArticleModule>>;

/** All pages for agents as one document, made for paper. */
export function PrintEdition(articles: PrintEditionProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const [first] = printed.map((page) => articles[page].frontMatter.lastVerified).sort();
  return (
    <article className={`markdown ${styles.edition}`}>
      <Heading as="h1">
        <Translate id="print.title" description="Title of the print edition of the pages for agents">
          For support agents: the print edition
        </Translate>
      </Heading>
      <p>
        <Translate
          id="print.dates"
          description="Print edition: how old it is, and where the newer one is"
          values={{
            first: <time dateTime={first}>{first}</time>,
            address: <strong>{`${siteConfig.url}${siteConfig.baseUrl}agents/`}</strong>,
          }}>
          {
            'The oldest of these pages was last compared with its sources on {first}. Paper grows old: the newer words are at {address}. Paths in brackets belong to the same site.'
          }
        </Translate>
      </p>
      <p className="no-print">
        <Translate id="print.how" description="Print edition: on the screen only">
          Print this page with your browser, or save it as a PDF. Each part starts on a new sheet.
        </Translate>
      </p>
      <Safety />
      <Heading as="h2" id="contents">
        <Translate id="print.contents" description="Print edition: heading of the list of its parts">
          Contents
        </Translate>
      </Heading>
      <ol>
        {printed.map((page) => (
          <li key={page}>
            <a href={`#${page}`}>{articles[page].frontMatter.title}</a>
          </li>
        ))}
      </ol>
      {printed.map((page) => (
        <PrintArticle key={page} page={page} article={articles[page]} />
      ))}
    </article>
  );
}
