import type {PhoneScreen} from '../../schema/vocabulary';
import {screens, type Step} from './step';
import type {World} from './world';

/** What is seen of a FIDO:/ code in an app that does not know it. */
const unknownCode: Readonly<Record<World['scannerSays'], PhoneScreen>> = {
  nothing: 'camera',
  text: 'code-as-text',
  search: 'web-search',
  refuses: 'scanner-refuses',
};

const asUnknown = ({scannerSays}: World) => screens('code', unknownCode[scannerSays]);

/** From the camera to the part of the phone that answers such codes. */
export const scanSteps: readonly Step[] = [
  {
    id: 'scan',
    stoppers: [
      {stops: ({cameraWorks}) => !cameraWorks, shows: screens('code', 'camera-blocked')},
      {
        stops: ({phoneAtHand}) => phoneAtHand === 'cannot-scan',
        shows: screens('code', 'idle', {phone: 'camera'}),
      },
      {stops: ({phoneAtHand}) => phoneAtHand !== 'yes', shows: screens('code', 'none')},
      {stops: ({holdsBack}) => holdsBack === 'at-code', shows: screens('code', 'idle')},
      {stops: ({scansWith}) => scansWith === 'nothing', shows: screens('code', 'idle')},
      {stops: ({scansWith}) => scansWith === 'photo', shows: screens('code', 'photo-taken')},
      {stops: ({scansWith}) => scansWith === 'scanner-app' || scansWith === 'code-app', shows: asUnknown},
      {stops: ({codeReadable}) => !codeReadable, shows: screens('code', 'camera')},
      {stops: ({cameraKnowsCode}) => !cameraKnowsCode, shows: asUnknown},
      // Systems before Android 9 and iOS 16 have nothing that answers; what they show is in no source.
      {stops: ({phoneVersion}) => phoneVersion === 'older', shows: screens('code', 'not-known')},
      {stops: ({tapsLabel}) => !tapsLabel, shows: screens('code', 'camera-label')},
    ],
    passes: screens('code', 'camera-label'),
  },
  {
    id: 'hand-over',
    stoppers: [
      {
        stops: ({playServices}) => playServices === 'missing',
        shows: screens('code', 'no-app-for-code', {phone: 'camera'}),
      },
      {
        // Older Play services expect a boolean at key 6 of the code (libwebauthn's warning).
        stops: ({playServices, codeListsChannels}) => playServices === 'old' && codeListsChannels,
        shows: screens('code', 'code-not-accepted'),
      },
    ],
    passes: screens('code', 'connecting'),
  },
];
