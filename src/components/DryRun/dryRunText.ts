import {translate} from '@docusaurus/Translate';
import {lampsOf, type Outcome} from '../../domain/dryRun/lampsOf';
import {legs} from '../../schema/vocabulary';
import {stopNames} from '../Flow/stopNames';
import {lampWord} from './lampWord';
import {meaningOf} from './meaningOf';

/**
 * What a dry run has shown, as plain text for somebody else.
 * @param today "YYYY-MM-DD"
 */
export function dryRunText(outcome: Outcome, today: string | null): string {
  const lamps = lampsOf(outcome);
  const names = stopNames();
  const title = translate(
    {
      id: 'dryRun.textTitle',
      message: 'Dry run of a sign-in with a phone, {date}. It is what a person saw; nothing was measured.',
      description: 'First line of a copied text',
    },
    {date: today ?? ''},
  );
  return [
    title,
    ...legs.map((leg, i) => `${i + 1}. ${names[leg]}: ${lampWord(lamps[leg])}`),
    meaningOf(outcome),
  ].join('\n');
}
