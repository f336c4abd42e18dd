import {translate} from '@docusaurus/Translate';
import type {FactReportWords} from '../../domain/report/formatFactReport';

const description = 'Line of a report about one fact';

/** The words of a report about one fact. */
export const factReportWords = (): FactReportWords => ({
  title: translate({id: 'factReport.heading', message: 'A fact that seems wrong', description}),
  place: translate({id: 'factReport.place', message: 'Where', description}),
  address: translate({id: 'factReport.address', message: 'Page', description}),
  claim: translate({id: 'factReport.claim', message: 'Fact', description}),
  factsOf: translate({id: 'factReport.factsOf', message: 'Recorded on', description}),
  says: translate({id: 'factReport.says', message: 'The page says', description}),
  since: translate({id: 'factReport.since', message: 'From version', description}),
  until: translate({id: 'factReport.until', message: 'Up to version', description}),
  note: translate({id: 'factReport.note', message: 'Note', description}),
  sources: translate({id: 'factReport.sources', message: 'Sources', description}),
  seenInstead: translate({id: 'factReport.seenInstead', message: 'What I saw instead', description}),
});
