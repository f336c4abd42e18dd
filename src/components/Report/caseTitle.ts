import {translate} from '@docusaurus/Translate';

/** The title of a report about a case. */
export function caseTitle(): string {
  return translate({
    id: 'report.caseTitle',
    message: 'A sign-in with a phone that failed',
    description: 'Title of a report about a case',
  });
}
