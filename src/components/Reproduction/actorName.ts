import {translate} from '@docusaurus/Translate';
import type {Actor} from '../../schema/reproduction';

/** Who acts in a step. */
export function actorName(actor: Actor): string {
  switch (actor) {
    case 'person':
      return translate({id: 'actor.person', message: 'You', description: 'Who acts in a step'});
    case 'computer':
      return translate({id: 'actor.computer', message: 'On the computer', description: 'Who acts in a step'});
    case 'phone':
      return translate({id: 'actor.phone', message: 'On the phone', description: 'Who acts in a step'});
    case 'site':
      return translate({id: 'actor.site', message: 'The site', description: 'Who acts in a step'});
  }
}
