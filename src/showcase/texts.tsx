import {translate} from '@docusaurus/Translate';
import {CodeBlock} from '../components/CodeBlock';
import {CopyPress} from '../components/CopyButton/CopyPress';
import {CopyText} from '../components/CopyText';
import {Folded} from '../components/Folded';
import {Platforms} from '../components/Platforms';
import {Platform} from '../components/Platforms/Platform';
import {nothing} from './nothing';
import type {Shown} from './shown';

const description = 'Page of components: a state, what a component is for, or example words';

const words = () =>
  translate({id: 'show.words', message: 'The words of the article stand here.', description});

export const shownCopyButton = (): Shown => {
  const label = translate({id: 'copyText.button', message: 'Copy this text', description});
  return {
    name: 'CopyButton',
    isSmall: true,
    what: translate({id: 'show.copy', message: 'Copies a text, and says whether that worked.', description}),
    states: [
      {
        id: 'idle',
        label: translate({id: 'show.copy.idle', message: 'Not pressed yet', description}),
        needs: 'script',
        view: <CopyPress label={label} result="idle" onPress={nothing} />,
      },
      {
        id: 'copied',
        label: translate({id: 'show.copy.copied', message: 'Copied', description}),
        needs: 'script',
        view: <CopyPress label={label} result="copied" onPress={nothing} />,
      },
      {
        id: 'refused',
        label: translate({id: 'show.copy.refused', message: 'The browser refused', description}),
        needs: 'script',
        view: <CopyPress label={label} result="refused" onPress={nothing} />,
      },
    ],
  };
};

export const shownCopyText = (): Shown => ({
  name: 'CopyText',
  what: translate({id: 'show.copyText', message: 'Text that a reader pastes elsewhere.', description}),
  states: [
    {
      id: 'text',
      label: translate({id: 'show.copyText.text', message: 'With its name', description}),
      isLive: true,
      view: (
        <CopyText
          label={translate({id: 'show.copyText.label', message: 'Message for your staff', description})}>
          <p>{words()}</p>
        </CopyText>
      ),
    },
  ],
});

const configuration = `version: 1
name: Example Bank
colours:
  accent: '#00595f'
  accentDark: '#7fd3d6'`;

const header = `add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'" always;`;

export const shownCodeBlock = (): Shown => ({
  name: 'CodeBlock',
  what: translate({
    id: 'show.codeBlock',
    message: 'A sample of code, which breaks instead of scrolling.',
    description,
  }),
  states: [
    {
      id: 'plain',
      label: translate({id: 'show.codeBlock.plain', message: 'Without a file name', description}),
      facts: 'example',
      isLive: true,
      view: (
        <CodeBlock>
          <code>{configuration}</code>
        </CodeBlock>
      ),
    },
    {
      id: 'titled',
      label: translate({
        id: 'show.codeBlock.titled',
        message: 'With a file name, and a long line',
        description,
      }),
      facts: 'example',
      isLive: true,
      view: (
        <CodeBlock
          title={translate({id: 'show.codeBlock.file', message: 'Settings of the server', description})}>
          <code>{header}</code>
        </CodeBlock>
      ),
    },
  ],
});

export const shownFolded = (): Shown => ({
  name: 'Folded',
  what: translate({
    id: 'show.folded',
    message: 'A part that is folded but in the HTML; an address can open it.',
    description,
  }),
  states: [
    {
      id: 'closed',
      label: translate({id: 'show.folded.closed', message: 'Folded; press to open', description}),
      isLive: true,
      view: (
        <Folded
          as="h4"
          id="example-part"
          title={translate({id: 'show.folded.title', message: 'For support agents', description})}>
          <p>{words()}</p>
        </Folded>
      ),
    },
  ],
});

export const shownPlatforms = (): Shown => ({
  name: 'Platforms',
  what: translate({
    id: 'show.platforms',
    message: 'Steps that differ by system: tabs that remember the choice, or parts without script.',
    description,
  }),
  states: [
    {
      id: 'tabs',
      label: translate({id: 'show.platforms.tabs', message: 'Tabs', description}),
      isLive: true,
      view: (
        <Platforms>
          <Platform id="windows-10">
            <p>{words()}</p>
          </Platform>
          <Platform id="iphone">
            <p>{words()}</p>
          </Platform>
        </Platforms>
      ),
    },
  ],
});
