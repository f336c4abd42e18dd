import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {shownBrowserCheck} from './browserCheck';
import {shownAnswer, shownCallout, shownCodeOpenLine, shownWhoCanFix} from './callouts';
import {shownCeremony} from './ceremony';
import {shownCodeReader} from './codeReader';
import {shownCaseReader, shownConsole} from './console';
import {shownDoctor} from './doctor';
import {shownDryRun} from './dryRun';
import {shownDiagnosis, shownRadioGroup, shownTextField} from './fields';
import {shownFix} from './fix';
import {shownFlow, shownFrontDoor, shownSimulator} from './flow';
import {
  shownBrand,
  shownEmbed,
  shownReleaseLine,
  shownSchemeSwitch,
  shownSectionNav,
  shownSiteLink,
} from './frame';
import {
  shownCauseTitle,
  shownChangeLog,
  shownHowSure,
  shownMessages,
  shownModel,
  shownReport,
  shownSourceName,
} from './knowledge';
import {shownPairCheck, shownPairVerdict} from './pairs';
import {shownHelpQr, shownPracticeArrival, shownPracticeScan} from './practice';
import {shownRehearsal} from './rehearsal';
import {shownReproduction} from './reproduction';
import {shownGate, shownGatedTool, shownToolFrame, shownWidgetBoundary} from './safety';
import {shownResultCards, shownRunBar} from './runs';
import {shownSearch} from './search';
import type {Shown} from './shown';
import {shownFactList, shownStatus, shownStatusRow} from './status';
import {shownApiSupport, shownDeviceSupport, shownFactReport, shownSupportTables} from './tables';
import {shownCodeBlock, shownCopyButton, shownCopyText, shownFolded, shownPlatforms} from './texts';

/** Every component that is shown, small parts first, then articles, tools, and the frame of the site. */
export const shownComponents = (records: ShowcaseRecords): readonly Shown[] => [
  shownStatus(),
  shownStatusRow(),
  shownFactList(),
  shownCopyButton(),
  shownTextField(),
  shownRadioGroup(),
  shownDiagnosis(),
  shownCodeBlock(),
  shownCopyText(),
  shownFolded(),
  shownPlatforms(),
  shownCallout(),
  shownAnswer(),
  shownCodeOpenLine(),
  shownWhoCanFix(records),
  shownFlow(records),
  shownHowSure(records),
  shownSourceName(records),
  shownReproduction(records),
  shownReport(records),
  shownGate(),
  shownGatedTool(),
  shownToolFrame(),
  shownWidgetBoundary(),
  shownCeremony(),
  shownFix(records),
  shownConsole(records),
  shownCaseReader(records),
  shownPairVerdict(records),
  shownPairCheck(records),
  shownDeviceSupport(records),
  shownSupportTables(records),
  shownFactReport(records),
  shownApiSupport(records),
  shownCauseTitle(records),
  shownMessages(records),
  shownChangeLog(records),
  shownModel(records),
  shownSimulator(records),
  shownRunBar(),
  shownResultCards(),
  shownBrowserCheck(records),
  shownDryRun(records),
  shownRehearsal(records),
  shownCodeReader(),
  shownHelpQr(),
  shownPracticeScan(records),
  shownPracticeArrival(),
  shownDoctor(),
  shownSearch(records),
  shownFrontDoor(),
  shownBrand(),
  shownEmbed(),
  shownReleaseLine(),
  shownSchemeSwitch(),
  shownSectionNav(),
  shownSiteLink(),
];
