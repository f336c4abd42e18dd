import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {Doors} from '../components/FrontDoor/Doors';
import {QuickWays} from '../components/FrontDoor/QuickWays';
import {StopMap} from '../components/FrontDoor/StopMap';
import {StopPicture} from '../components/FrontDoor/StopPicture';
import {WherePasskey} from '../components/FrontDoor/WherePasskey';
import styles from './index.module.css';

export default function FrontDoor(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'door.pageTitle',
        message: 'Stuck signing in with your phone?',
        description: 'Title of the front page',
      })}
      description={translate({
        id: 'door.description',
        message:
          'Help for signing in on a computer with the passkey on your phone: the QR code, Bluetooth, and what to do when it stops.',
        description: 'Description of the front page for search engines',
      })}>
      <main className={styles.page}>
        <div className={styles.hero}>
          <div className={styles.words}>
            <Heading as="h1">
              <Translate id="door.title" description="Headline of the front page">
                Stuck signing in with your phone?
              </Translate>
            </Heading>
            <p className={styles.lead}>
              <Translate id="door.lead" description="Below the headline of the front page">
                Your computer shows a QR code, your phone has the passkey, and something between them does not
                work. Let’s find it.
              </Translate>
            </p>
            <QuickWays />
          </div>
          <StopPicture />
        </div>
        <StopMap />
        <WherePasskey />
        <Doors />
      </main>
    </Layout>
  );
}
