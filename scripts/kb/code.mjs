import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {badInput} from '../lib/badInput.mjs';
import {loadModel} from './model.mjs';

const usage = 'write: npm run -s kb -- code HELP-XXXXX-XXXXX';

/**
 * What a case code says, or why it says nothing. The text is never repeated: people paste the wrong
 * thing.
 *
 * @param {string[]} args
 * @param {{write: (text: string) => void, complain: (text: string) => void}} streams
 * @returns {Promise<number>} 0, or 2 where it is no case code
 */
export async function code(args, {write, complain}) {
  if (args.length === 0) throw badInput(`no code was given; ${usage}`);
  const {decodeCase} = loadTypeScript('src/domain/caseCode/decodeCase.ts');
  const {codeProblemText} = loadTypeScript('src/components/Diagnosis/codeProblemText.ts');
  const {table} = await loadModel();
  const decoded = decodeCase(args.join(' '), table.checks);
  if (decoded.ok) {
    write(`${JSON.stringify({valid: true, version: decoded.version, answers: decoded.answers}, null, 2)}\n`);
    return 0;
  }
  const detail = codeProblemText(decoded.problem);
  write(`${JSON.stringify({valid: false, reason: decoded.problem.kind, detail}, null, 2)}\n`);
  complain(detail);
  return 2;
}
