import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {vi} from 'vitest';

const file = path.resolve(import.meta.dirname, '..', '..', 'static', 'embed.js');

export const embedScript = fs.readFileSync(file, 'utf8');

/**
 * Runs static/embed.js as a page does that loads it from an address.
 * @param address of the script
 */
export function loadEmbedScript(address: string): void {
  const script = document.createElement('script');
  script.src = address;
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vm.runInThisContext(embedScript);
}
