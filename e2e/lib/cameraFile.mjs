import {tmpdir} from 'node:os';
import path from 'node:path';

/** What the pretended camera of the browser tests plays. */
export const cameraFile = path.join(tmpdir(), 'passkey-help-camera.y4m');
