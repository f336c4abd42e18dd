import {translate} from '@docusaurus/Translate';
import type {GroupName} from '../../domain/search/hit';

/** The heading of a group of results. */
export function groupTitle(group: GroupName): string {
  switch (group) {
    case 'first':
      return translate({
        id: 'search.first',
        message: 'Look here first',
        description: 'Group of search results',
      });
    case 'best':
      return translate({id: 'search.best', message: 'Best answers', description: 'Group of search results'});
    case 'pair':
      return translate({
        id: 'search.pair',
        message: 'Your two devices',
        description: 'Group of search results',
      });
    case 'message':
      return translate({
        id: 'search.message',
        message: 'Words on a screen',
        description: 'Group of search results',
      });
    case 'section':
      return translate({
        id: 'search.section',
        message: 'Parts of other pages',
        description: 'Group of search results',
      });
    case 'more':
      return translate({id: 'search.more', message: 'More answers', description: 'Group of search results'});
    case 'device':
      return translate({id: 'search.device', message: 'Devices', description: 'Group of search results'});
    case 'tool':
      return translate({
        id: 'search.tool',
        message: 'Tools and lists',
        description: 'Group of search results',
      });
  }
}
