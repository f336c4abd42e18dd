import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useBrand} from '../../hooks/useBrand';
import {ReleaseLine} from '../ReleaseLine';
import styles from './styles.module.css';

/** Whose words these are, where the rest stands, and how old the facts are. */
export function EmbedFoot({fullPage}: {readonly fullPage: string}): ReactNode {
  const {name} = useBrand();
  return (
    <footer className={styles.foot}>
      <p>
        <Translate
          id="embed.from"
          description="Below a part of the site that stands in a page of somebody else"
          values={{site: <Link to={fullPage}>{name}</Link>}}>
          {'From {site}. Links open in a new tab.'}
        </Translate>
      </p>
      <ReleaseLine />
    </footer>
  );
}
