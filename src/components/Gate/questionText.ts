import {translate} from '@docusaurus/Translate';
import type {GateQuestion} from '../../domain/gate/judgeGate';

/** A safety question in the reader's language. */
export function questionText(question: GateQuestion): string {
  switch (question) {
    case 'contacted':
      return translate({
        id: 'gate.contacted',
        message: 'Did anyone call or message you to do this?',
        description: 'Safety question',
      });
    case 'watched':
      return translate({
        id: 'gate.watched',
        message: 'Is anyone controlling or watching either screen?',
        description: 'Safety question',
      });
  }
}
