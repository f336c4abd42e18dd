import {expect, it} from 'vitest';
import {realModel} from '../../../tests/model/realModel';
import {emptyCase} from '../../domain/fix/caseState';
import {caseStep} from '../../domain/fix/caseStep';
import {replyText} from './replyText';

const {fixes} = caseStep(realModel.table, {
  ...emptyCase,
  answers: {'where-stopped': 'connecting', 'phone-bluetooth': 'off'},
});

it('says what to try, how to tell that it worked, where to read on, and sends no code', () => {
  expect(replyText(fixes, (path) => `https://help.example${path}`)).toMatchInlineSnapshot(`
    "Hello. For the sign-in with your phone, please try this:
    1. Turn on Bluetooth in the phone's settings, then start the sign-in again and scan the new code. It worked when: The phone shows the name of the site.
    2. Open a new web page on the phone. If it fails, turn on mobile data or finish the sign-in page of the Wi-Fi. It worked when: The web page opens; then a new scan goes on to the name of the site.
    More about it: https://help.example/help/fix/bluetooth-is-off/
    We never send a code to scan, and we never ask for a picture of one. If anyone else asked you to scan a code, stop and call us."
  `);
});
