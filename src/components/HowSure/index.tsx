import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {GroundsOfPage, type Grounds} from './GroundsOfPage';

/** The last part of a page: what it rests on. The records plugin gives it the causes and the sources. */
export function HowSure({causes = [], sources = []}: Partial<Grounds>): ReactNode {
  const {frontMatter} = useDoc();
  const {lastVerified} = frontMatter as {lastVerified?: string};
  return <GroundsOfPage causes={causes} sources={sources} lastVerified={lastVerified} />;
}
