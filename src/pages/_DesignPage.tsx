import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {Tokens} from '../showcase/tokens/Tokens';
import {PlainPage} from './_PlainPage';

/** The tokens of the design, for contributors and for teams that put their brand on the site. */
export default function DesignPage(props: ComponentProps<typeof Tokens>): ReactNode {
  return (
    <PlainPage
      isWide
      isUnlisted
      title={translate({id: 'design.title', message: 'Design: the tokens', description: 'Title of a page'})}
      description={translate({
        id: 'design.description',
        message: 'Colours with their contrast, sizes, spaces, buttons and drawings of this site.',
        description: 'Description of a page',
      })}>
      <p>
        <Translate id="design.what" description="Below the title of the page of tokens">
          For contributors, and for teams that see their brand here. The values are read from the style sheet,
          and the accents from the brand, when the site is built.
        </Translate>{' '}
        <Link to="/about/design/components/">
          <Translate id="design.toComponents" description="Link between two pages">
            Every component in every state
          </Translate>
        </Link>
      </p>
      <Tokens {...props} />
    </PlainPage>
  );
}
