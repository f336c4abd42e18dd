import Translate, {translate} from '@docusaurus/Translate';
import {Gate} from '../components/Gate';
import {NeverSend} from '../components/Gate/NeverSend';
import {StopScript} from '../components/Gate/StopScript';
import {QuietGate} from '../components/Fix/QuietGate';
import {GatedTool} from '../components/GatedTool';
import {ToolFrame} from '../components/ToolFrame';
import {Crashed} from '../components/WidgetBoundary/Crashed';
import {NotLoaded} from '../components/WidgetBoundary/NotLoaded';
import {nothing} from './nothing';
import type {Shown} from './shown';

const description = 'Page of components: a state, or what a component is for';

export const shownGate = (): Shown => ({
  name: 'Gate',
  what: translate({
    id: 'show.gate',
    message: 'The safety questions before anything that touches a code. Answers are never kept.',
    description,
  }),
  states: [
    {
      id: 'unanswered',
      label: translate({id: 'show.gate.open', message: 'Unanswered; one yes stops', description}),
      isLive: true,
      view: <Gate />,
    },
    {
      id: 'stopped',
      label: translate({id: 'show.gate.stopped', message: 'Stopped', description}),
      view: <StopScript />,
    },
    {
      id: 'clear',
      label: translate({
        id: 'show.gate.clear',
        message: 'Both answered with no, as a tool shows it',
        description,
      }),
      needs: 'script',
      view: <QuietGate answers={{contacted: 'no', watched: 'no'}} onChange={nothing} />,
    },
    {
      id: 'rule',
      label: translate({id: 'show.gate.rule', message: 'The rule at the end of every script', description}),
      view: <NeverSend />,
    },
  ],
});

export const shownGatedTool = (): Shown => ({
  name: 'GatedTool',
  what: translate({
    id: 'show.gatedTool',
    message: 'A tool that is there only while both answers are no.',
    description,
  }),
  states: [
    {
      id: 'unanswered',
      label: translate({id: 'show.gatedTool.open', message: 'Unanswered', description}),
      isLive: true,
      view: (
        <GatedTool>
          <p>
            <Translate id="show.gatedTool.tool" description="Page of components: in the place of a tool">
              A tool would stand here. This page has none.
            </Translate>
          </p>
        </GatedTool>
      ),
    },
  ],
});

export const shownToolFrame = (): Shown => ({
  name: 'ToolFrame',
  what: translate({
    id: 'show.toolFrame',
    message:
      'The place of a tool: its script is loaded there alone, and its failure leaves the page standing.',
    description,
  }),
  states: [
    {
      id: 'loaded',
      label: translate({id: 'show.toolFrame.loaded', message: 'Loaded', description}),
      view: (
        <ToolFrame>
          <p>
            <Translate id="show.gatedTool.tool" description="Page of components: in the place of a tool">
              A tool would stand here. This page has none.
            </Translate>
          </p>
        </ToolFrame>
      ),
    },
  ],
});

export const shownWidgetBoundary = (): Shown => ({
  name: 'WidgetBoundary',
  isSmall: true,
  what: translate({
    id: 'show.boundary',
    message: 'Says that a tool has failed, and leaves the rest of the page as it is.',
    description,
  }),
  states: [
    {
      id: 'crashed',
      label: translate({id: 'show.boundary.crashed', message: 'The tool has crashed', description}),
      facts: 'example',
      needs: 'script',
      view: <Crashed message="TypeError: undefined is not a function" onAgain={nothing} />,
    },
    {
      id: 'not-loaded',
      label: translate({id: 'show.boundary.notLoaded', message: 'Its script did not arrive', description}),
      needs: 'script',
      view: <NotLoaded />,
    },
  ],
});
