import MDXComponents from '@theme-original/MDXComponents';
import {Answer} from '../../components/Answer';
import {ApiSupport} from '../../components/ApiSupport';
import {DoNot} from '../../components/Callout/DoNot';
import {Quickest} from '../../components/Callout/Quickest';
import {ChangeLog} from '../../components/ChangeLog';
import {CopyText} from '../../components/CopyText';
import {DeviceSupport} from '../../components/DeviceSupport';
import {Flow} from '../../components/Flow';
import {Folded} from '../../components/Folded';
import {Gate} from '../../components/Gate';
import {HowSure} from '../../components/HowSure';
import {PairCheck} from '../../components/PairCheck';
import {PairLinks} from '../../components/PairCheck/PairLinks';
import {Reproduction} from '../../components/Reproduction';
import {SupportTables} from '../../components/SupportTables';
import {WhoCanFix} from '../../components/WhoCanFix';

/** The one list of what articles may use. */
export default {
  ...MDXComponents,
  Answer,
  ApiSupport,
  ChangeLog,
  CopyText,
  DeviceSupport,
  DoNot,
  Flow,
  Folded,
  Gate,
  HowSure,
  PairCheck,
  PairLinks,
  Quickest,
  Reproduction,
  SupportTables,
  WhoCanFix,
};
