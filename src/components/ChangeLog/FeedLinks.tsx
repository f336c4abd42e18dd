import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';

/** Tells programs where the feeds are: beside the page of changes, on whichever page this stands. */
export function FeedLinks(): ReactNode {
  const folder = `${useDocusaurusContext().siteConfig.baseUrl}devices/changes/`;
  const title = translate({
    id: 'changeLog.feed',
    message: 'What changed in our facts',
    description: 'Name of the feeds of the change log',
  });
  return (
    <Head>
      <link rel="alternate" type="application/atom+xml" title={title} href={`${folder}feed.atom`} />
      <link rel="alternate" type="application/feed+json" title={title} href={`${folder}feed.json`} />
    </Head>
  );
}
