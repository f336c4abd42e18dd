import {translate} from '@docusaurus/Translate';
import type {Audience} from '../../domain/search/searchDocument';
import type {HitKind} from '../../schema/vocabulary';
import {groupTitle} from './groupTitle';

export function audienceName(audience: Audience): string {
  switch (audience) {
    case 'user':
      return translate({id: 'audience.user', message: 'People who are stuck', description: 'Readers'});
    case 'agent':
      return translate({id: 'audience.agent', message: 'Support agents', description: 'Readers'});
    case 'admin':
      return translate({id: 'audience.admin', message: 'Administrators', description: 'Readers'});
    case 'developer':
      return translate({id: 'audience.developer', message: 'Developers', description: 'Readers'});
    case 'host':
      return translate({id: 'audience.host', message: 'Those who host this site', description: 'Readers'});
  }
}

export function kindName(kind: HitKind): string {
  switch (kind) {
    case 'answer':
      return translate({id: 'search.kindAnswer', message: 'Answers', description: 'Kind of search results'});
    case 'section':
      return translate({
        id: 'search.kindSection',
        message: 'Parts of pages',
        description: 'Kind of search results',
      });
    case 'message':
    case 'device':
    case 'tool':
      return groupTitle(kind);
  }
}
