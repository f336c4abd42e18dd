import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ComponentProps} from 'react';
import {Answer} from '../../components/Answer';
import {DoNot} from '../../components/Callout/DoNot';
import {Quickest} from '../../components/Callout/Quickest';
import {CodeBlock} from '../../components/CodeBlock';
import {CopyText} from '../../components/CopyText';
import {Flow} from '../../components/Flow';
import {Folded} from '../../components/Folded';
import {Gate} from '../../components/Gate';
import {HowSure} from '../../components/HowSure';
import {Reproduction} from '../../components/Reproduction';
import {WhoCanFix} from '../../components/WhoCanFix';

type Level = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

const heading = (as: Level) =>
  function ArticleHeading(props: Omit<ComponentProps<typeof Heading>, 'as'>) {
    return <Heading as={as} {...props} />;
  };

/**
 * What articles may use everywhere. What stands on few pages is in plugins/remark-records/pageTools.
 * The stock list is not taken over: it brings a highlighter of code and admonitions to every page.
 */
export default {
  a: Link,
  h1: heading('h1'),
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  h5: heading('h5'),
  h6: heading('h6'),
  pre: CodeBlock,
  Answer,
  CopyText,
  DoNot,
  Flow,
  Folded,
  Gate,
  HowSure,
  Quickest,
  Reproduction,
  WhoCanFix,
};
