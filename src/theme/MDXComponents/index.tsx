import MDXComponents from '@theme-original/MDXComponents';
import {Answer} from '../../components/Answer';
import {DoNot} from '../../components/Callout/DoNot';
import {Quickest} from '../../components/Callout/Quickest';
import {CopyText} from '../../components/CopyText';
import {Flow} from '../../components/Flow';
import {Folded} from '../../components/Folded';
import {Gate} from '../../components/Gate';
import {HowSure} from '../../components/HowSure';
import {Reproduction} from '../../components/Reproduction';
import {WhoCanFix} from '../../components/WhoCanFix';

/** What articles may use everywhere. What stands on few pages is in plugins/remark-records/pageTools. */
export default {
  ...MDXComponents,
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
