import {translate} from '@docusaurus/Translate';
import type {PairView} from '../../domain/pair/pairView';
import type {PairReport} from '../../schema/report';
import {reportSchemaId} from '../../schema/vocabulary';
import {deviceName} from './deviceName';
import type {PairStatement} from './pairStatement';

/** A verdict as a report, in the sentences that the page prints. Steps that touch a code stay out of it. */
export function pairReport(
  {level, computer, phone, oldestEvidence, relay}: PairView,
  {sentence, reasons}: PairStatement,
): PairReport {
  return {
    schema: reportSchemaId,
    kind: 'pair',
    title: translate({
      id: 'report.pairTitle',
      message: 'Does this computer work with that phone?',
      description: 'Title of a report about two devices',
    }),
    startedOn: null,
    environment: {computer: deviceName(computer), phone: deviceName(phone), browser: ''},
    verdict: level,
    sentence,
    reasons: reasons.map(({title, says}) => [`${title}.`, ...says].join(' ')),
    oldestEvidence: oldestEvidence ?? null,
    relay: relay?.host ?? null,
  };
}
