import {translate} from '@docusaurus/Translate';

/** What the switch is called, with what is chosen now. */
export function schemeLabel(choice: 'system' | 'light' | 'dark'): string {
  switch (choice) {
    case 'system':
      return translate({
        id: 'scheme.system',
        message: 'Switch between light and dark (now: as on your system)',
        description: 'Name of the switch for the colours of the page',
      });
    case 'light':
      return translate({
        id: 'scheme.light',
        message: 'Switch between light and dark (now: light)',
        description: 'Name of the switch for the colours of the page',
      });
    case 'dark':
      return translate({
        id: 'scheme.dark',
        message: 'Switch between light and dark (now: dark)',
        description: 'Name of the switch for the colours of the page',
      });
  }
}
