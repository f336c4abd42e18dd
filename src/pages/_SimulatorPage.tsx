import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {Simulator} from '../components/Simulator';
import {PlainPage} from './_PlainPage';

/** The flow to play with, for agents in training and developers. */
export default function SimulatorPage(props: ComponentProps<typeof Simulator>): ReactNode {
  return (
    <PlainPage
      isWide
      title={translate({
        id: 'simulator.title',
        message: 'Simulator: what both screens show when something is wrong',
        description: 'Title of a page',
      })}
      description={translate({
        id: 'simulator.description',
        message:
          'Switch faults on and step through a sign-in with a phone: what the computer and the phone show, and where it stops.',
        description: 'Description of a page for search engines',
      })}>
      <p>
        <Translate id="simulator.what" description="Below the title of the simulator">
          For agents in training and for developers. It plays a sign-in as published sources describe it; it
          was not tried on devices. No code is drawn, and there is nothing to scan.
        </Translate>{' '}
        <Link to="/about/model/">
          <Translate id="simulator.model" description="Link to the page about the model">
            What it rests on
          </Translate>
        </Link>
      </p>
      <Simulator {...props} />
    </PlainPage>
  );
}
