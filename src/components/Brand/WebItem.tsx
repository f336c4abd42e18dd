import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** A web address in a list, called by its host. */
export function WebItem({url}: {readonly url: string}): ReactNode {
  return (
    <li>
      <Translate id="brand.web" description="Before a web address of the support">
        On the web:
      </Translate>{' '}
      <a href={url}>{new URL(url).host}</a>
    </li>
  );
}
