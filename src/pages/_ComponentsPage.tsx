import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {Showcase} from '../showcase/Showcase';
import {PlainPage} from './_PlainPage';

/** Every component in every state, for contributors and for teams that put their brand on the site. */
export default function ComponentsPage(props: ComponentProps<typeof Showcase>): ReactNode {
  return (
    <PlainPage
      isWide
      isUnlisted
      title={translate({
        id: 'show.title',
        message: 'Design: every component in every state',
        description: 'Title of a page',
      })}
      description={translate({
        id: 'show.description',
        message: 'The parts of this site side by side, each state under its name.',
        description: 'Description of a page',
      })}>
      <p>
        <Translate id="show.intro" description="Below the title of the page of components">
          For contributors, and for teams that see their brand here. Everything on this page is an example: it
          is no help with a sign-in, and no tool works here that touches a code.
        </Translate>{' '}
        <Link to="/fix/">
          <Translate id="show.toHelp" description="Page of components: link for readers who are stuck">
            Are you stuck? Find out why it stops
          </Translate>
        </Link>
      </p>
      <p>
        <Link to="/about/design/">
          <Translate id="show.toTokens" description="Link between two pages">
            The tokens
          </Translate>
        </Link>
      </p>
      <Showcase {...props} />
    </PlainPage>
  );
}
