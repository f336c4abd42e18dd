import {translate} from '@docusaurus/Translate';
import type {StepId} from '../../domain/simulator/step';

/** A step of the flow in words. */
export function stepName(step: StepId): string {
  switch (step) {
    case 'offer':
      return translate({
        id: 'step.offer',
        message: 'The computer offers a phone',
        description: 'Step of the simulator',
      });
    case 'code':
      return translate({
        id: 'step.code',
        message: 'The computer shows a code',
        description: 'Step of the simulator',
      });
    case 'scan':
      return translate({
        id: 'step.scan',
        message: 'The phone’s camera reads it',
        description: 'Step of the simulator',
      });
    case 'hand-over':
      return translate({
        id: 'step.handOver',
        message: 'The camera hands it to the phone’s passkey system',
        description: 'Step of the simulator',
      });
    case 'phone-reaches-relay':
      return translate({
        id: 'step.phoneRelay',
        message: 'The phone reaches the relay on the internet',
        description: 'Step of the simulator',
      });
    case 'advert-heard':
      return translate({
        id: 'step.advert',
        message: 'The computer hears by Bluetooth that the phone is near',
        description: 'Step of the simulator',
      });
    case 'computer-reaches-relay':
      return translate({
        id: 'step.computerRelay',
        message: 'The computer reaches the same relay',
        description: 'Step of the simulator',
      });
    case 'handshake':
      return translate({
        id: 'step.handshake',
        message: 'Both prove that they belong to this code',
        description: 'Step of the simulator',
      });
    case 'choose':
      return translate({
        id: 'step.choose',
        message: 'The phone finds the passkey',
        description: 'Step of the simulator',
      });
    case 'unlock':
      return translate({
        id: 'step.unlock',
        message: 'The person unlocks it',
        description: 'Step of the simulator',
      });
    case 'answer':
      return translate({
        id: 'step.answer',
        message: 'The answer goes back to the computer',
        description: 'Step of the simulator',
      });
    case 'site-check':
      return translate({
        id: 'step.site',
        message: 'The site checks the answer',
        description: 'Step of the simulator',
      });
  }
}
