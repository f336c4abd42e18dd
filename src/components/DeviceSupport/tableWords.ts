import {translate} from '@docusaurus/Translate';
import type {TableId} from '../../domain/support/supportTable';
import type {TablePageId} from '../../domain/support/tablePages';

/** The head of the first column. */
export function rowHead(table: TableId): string {
  switch (table) {
    case 'system':
      return translate({
        id: 'matrix.what',
        message: 'Browser or app',
        description: 'Column: browser or app, with its versions',
      });
    case 'provider':
      return translate({id: 'matrix.provider', message: 'Password manager', description: 'Column'});
    case 'circumstance':
      return translate({id: 'matrix.about', message: 'Said of', description: 'Column: system and browser'});
    case 'scanner':
      return translate({id: 'matrix.scanner', message: 'App with a scanner', description: 'Column'});
    case 'client':
      return translate({id: 'matrix.browser', message: 'Browser', description: 'Column'});
    case 'authenticator':
      return translate({id: 'matrix.device', message: 'Device', description: 'Column'});
  }
}

/** What a table shows, read before it. */
export function tableCaption(table: TableId): string {
  switch (table) {
    case 'system':
      return translate({
        id: 'matrix.caption',
        message:
          'Which devices can take part in signing in with a phone. Open an answer to see what it rests on.',
        description: 'Caption of the support matrix',
      });
    case 'provider':
      return translate({
        id: 'matrix.caption.provider',
        message: 'Which password managers on the phone answer when you scan the code.',
        description: 'Caption of a table',
      });
    case 'circumstance':
      return translate({
        id: 'matrix.caption.circumstance',
        message:
          'What is said of private windows, virtual machines and other circumstances. Only sources that name the circumstance count here.',
        description: 'Caption of a table',
      });
    case 'scanner':
      return translate({
        id: 'matrix.caption.scanner',
        message: 'Which apps read the code and open the sign-in.',
        description: 'Caption of a table',
      });
    case 'client':
      return translate({
        id: 'matrix.caption.client',
        message: 'The device that shows the code, browser by browser.',
        description: 'Caption of a table',
      });
    case 'authenticator':
      return translate({
        id: 'matrix.caption.authenticator',
        message: 'The device that scans the code and holds the passkey.',
        description: 'Caption of a table',
      });
  }
}

/** The heading over a table. */
export function tableTitle(table: TableId): string {
  switch (table) {
    case 'system':
      return translate({id: 'view.system', message: 'By system', description: 'Heading of a table'});
    case 'provider':
      return translate({
        id: 'view.provider',
        message: 'By password manager',
        description: 'Heading of a table',
      });
    case 'circumstance':
      return translate({
        id: 'view.circumstance',
        message: 'By circumstance',
        description: 'Heading of a table',
      });
    case 'scanner':
      return translate({
        id: 'view.scanner',
        message: 'By app that reads the code',
        description: 'Heading of a table',
      });
    case 'client':
      return translate({
        id: 'view.client',
        message: 'Devices that show the code',
        description: 'Heading of a table',
      });
    case 'authenticator':
      return translate({
        id: 'view.authenticator',
        message: 'Devices that answer the code',
        description: 'Heading of a table',
      });
  }
}

/** What the tables of a page go by, in the links between the pages. */
export function tablePageName(page: TablePageId): string {
  switch (page) {
    case 'systems':
      return tableTitle('system');
    case 'password-managers':
      return tableTitle('provider');
    case 'circumstances':
      return tableTitle('circumstance');
    case 'scanners':
      return tableTitle('scanner');
    case 'roles':
      return translate({
        id: 'view.roles',
        message: 'By browser and device',
        description: 'Link to the page with two tables: devices that show the code, and that answer it',
      });
  }
}
