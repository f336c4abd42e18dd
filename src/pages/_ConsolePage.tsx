import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ComponentProps, ReactNode} from 'react';
import {Console} from '../components/Console';
import {PlainPage} from './_PlainPage';

/** The console of support agents. */
export default function ConsolePage(props: ComponentProps<typeof Console>): ReactNode {
  return (
    <PlainPage
      isWide
      title={translate({
        id: 'console.title',
        message: 'Console for support calls',
        description: 'Title of a page',
      })}
      description={translate({
        id: 'console.description',
        message: 'For support agents: what to ask next, what the caller sees, what to try, and the ticket.',
        description: 'Description of a page for search engines',
      })}>
      <p>
        <Translate id="console.promise" description="Below the title of the console">
          Cases live in this window alone. Nothing is stored, sent or put into the address; close the window
          or press “Clear everything”, and all is gone.
        </Translate>{' '}
        <Link to="/agents/call-script/">
          <Translate id="console.script" description="Link to the call script">
            The same as a script to read
          </Translate>
        </Link>
      </p>
      <Console {...props} />
      <Heading as="h2">
        <Translate id="console.how" description="Heading: how the console is worked">
          How it works
        </Translate>
      </Heading>
      <ol>
        <li>
          <Translate id="console.how1" description="How the console is worked">
            Ask the caller both safety questions. One yes ends the case: read the stop script.
          </Translate>
        </li>
        <li>
          <Translate id="console.how2" description="How the console is worked">
            Type what the caller says: words, a message on a screen, two devices, or a case code. Take over
            what fits.
          </Translate>
        </li>
        <li>
          <Translate id="console.how3" description="How the console is worked">
            Read the question aloud. The Tab key leads to its answers; while the question has the focus, the
            key beside an answer gives it.
          </Translate>
        </li>
        <li>
          <Translate id="console.how4" description="How the console is worked">
            Try what stands on top, and say whether it helped. The reply and the ticket fill themselves.
          </Translate>
        </li>
      </ol>
    </PlainPage>
  );
}
