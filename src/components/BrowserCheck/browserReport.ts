import {translate} from '@docusaurus/Translate';
import type {TestResult} from '../../domain/browserCheck/judgeBrowser';
import type {BrowserReport} from '../../schema/report';
import {reportSchemaId} from '../../schema/vocabulary';
import {meaning} from './meaning';
import {testName} from './testName';

interface Said {
  readonly results: readonly TestResult[];
  readonly spoken: readonly {readonly key: string; readonly value: boolean}[];
  /** Its name; empty where the browser does not tell. */
  readonly device: string;
  readonly isPhone: boolean | undefined;
  readonly today: string | null;
}

/** What a browser answered, as data. */
export function browserReport({results, spoken, device, isPhone = false, today}: Said): BrowserReport {
  return {
    schema: reportSchemaId,
    kind: 'browser',
    title: translate({
      id: 'browserCheck.reportTitle',
      message: 'What a browser says about signing in with a phone',
      description: 'Title of a report',
    }),
    startedOn: today,
    environment: {computer: isPhone ? '' : device, phone: isPhone ? device : '', browser: ''},
    results: results.map((result) => ({
      test: result.test,
      name: testName(result.test),
      state: result.state,
      meaning: meaning(result),
    })),
    capabilities: spoken.map(({key, value}) => ({key, value})),
  };
}
