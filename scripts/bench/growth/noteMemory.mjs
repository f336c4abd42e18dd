import fs from 'node:fs';
import {isMainThread} from 'node:worker_threads';

/** Loaded into each process of a build: at its end it writes down the most memory it ever had. */
if (isMainThread && process.env.MEMORY_NOTES) {
  process.on('exit', () =>
    fs.appendFileSync(process.env.MEMORY_NOTES, `${process.resourceUsage().maxRSS}\n`),
  );
}
