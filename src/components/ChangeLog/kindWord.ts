import {translate} from '@docusaurus/Translate';
import type {Change} from '../../schema/change';

/** A kind of record in the plural, as the head of a list. */
export function kindWord(kind: Change['kind']): string {
  const description = 'Change log: kind of fact';
  switch (kind) {
    case 'claims':
      return translate({id: 'changeKind.claims', message: 'What devices can do', description});
    case 'causes':
      return translate({id: 'changeKind.causes', message: 'Reasons why it fails', description});
    case 'procedures':
      return translate({id: 'changeKind.procedures', message: 'Steps on a screen', description});
    case 'reproductions':
      return translate({id: 'changeKind.reproductions', message: 'Steps to reproduce', description});
    case 'subjects':
      return translate({id: 'changeKind.subjects', message: 'Products', description});
    case 'platforms':
      return translate({id: 'changeKind.platforms', message: 'Systems to choose from', description});
    case 'contexts':
      return translate({
        id: 'changeKind.contexts',
        message: 'Places where it works differently',
        description,
      });
  }
}
