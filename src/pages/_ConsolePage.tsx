import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ComponentProps, ReactNode} from 'react';
import {Console} from '../components/Console';
import styles from './_ToolPage.module.css';

/** The console of support agents. */
export default function ConsolePage(props: ComponentProps<typeof Console>): ReactNode {
  return (
    <Layout
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
      <main className={styles.wide}>
        <Heading as="h1">
          <Translate id="console.title" description="Title of a page">
            Console for support calls
          </Translate>
        </Heading>
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
      </main>
    </Layout>
  );
}
