import {translate} from '@docusaurus/Translate';

/** The heading of a part of a verdict, on the page and in the copied text. */
export function partTitle(part: 'fixes' | 'steps' | 'needs' | 'why'): string {
  switch (part) {
    case 'fixes':
      return translate({id: 'pair.fixes', message: 'What to do', description: 'Part of a verdict'});
    case 'steps':
      return translate({id: 'pair.steps', message: 'Steps', description: 'Part of a verdict'});
    case 'needs':
      return translate({id: 'pair.needsTitle', message: 'Needed', description: 'Part of a verdict'});
    case 'why':
      return translate({id: 'pair.why', message: 'Why', description: 'Part of a verdict'});
  }
}
