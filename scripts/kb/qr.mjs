import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {badInput} from '../lib/badInput.mjs';

const usage = 'write: npm run -s kb -- qr "FIDO:/…", or give the text on stdin';

/** Much more than any code has, so that an endless stream ends. */
const mostCharacters = 100_000;

/** @param {NodeJS.ReadableStream & {isTTY?: boolean}} input */
async function readInput(input) {
  // A person at a keyboard would wait for an answer that never comes.
  if (input.isTTY) return '';
  input.setEncoding('utf8');
  let text = '';
  for await (const part of input) {
    text += part;
    if (text.length > mostCharacters) break;
  }
  return text;
}

const isoTime = (seconds) =>
  seconds === null ? null : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/**
 * What the text of a passkey sign-in code says, or why it says nothing. The secret and the public key
 * in it are never printed, and nothing of the text is repeated.
 *
 * @param {string[]} args
 * @param {{input: NodeJS.ReadableStream, write: (text: string) => void, complain: (text: string) => void}} streams
 * @returns {Promise<number>} 0, or 2 where it is no sign-in code
 */
export async function qr(args, {input, write, complain}) {
  const text = args.length > 0 ? args.join(' ') : await readInput(input);
  if (text.trim() === '') throw badInput(`no code was given; ${usage}`);
  const {readFidoQr} = loadTypeScript('src/domain/fidoQr/readFidoQr.ts');
  const print = (value) => write(`${JSON.stringify(value, null, 2)}\n`);
  const read = readFidoQr(text);
  if (read.ok) {
    const {requestType, issuedAt, knownTunnelDomains, supportsLinking, dataChannels, unknownKeys} = read.code;
    print({
      valid: true,
      requestType,
      issuedAt: isoTime(issuedAt),
      knownTunnelDomains,
      supportsLinking,
      dataChannels,
      unknownKeys,
    });
    return 0;
  }
  const {fidoQrProblemText} = loadTypeScript('src/components/CodeReader/fidoQrProblemText.ts');
  const detail = fidoQrProblemText(read.problem);
  print({valid: false, reason: read.problem.kind, detail});
  complain(detail);
  return 2;
}
