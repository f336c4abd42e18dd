import {main} from './lib/main.mjs';
import {parsePort} from './lib/port.mjs';
import {serveUntilStopped} from './lib/serveUntilStopped.mjs';

await main(() => serveUntilStopped(parsePort(process.env.PORT)));
