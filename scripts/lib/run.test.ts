// @vitest-environment node
import {expect, it, vi} from 'vitest';
import {run, runCapturing} from './run.mjs';

const node = (code: string): [string, string[]] => [process.execPath, ['-e', code]];

it('resolves with the exit code', async () => {
  expect(await run(...node(''))).toBe(0);
  expect(await run(...node('process.exit(3)'))).toBe(3);
});

it.runIf(process.platform !== 'win32')(
  'resolves with 128 and the signal of a command that was killed',
  async () => {
    expect(await run(...node('process.kill(process.pid, "SIGTERM")'))).toBe(143);
  },
);

it('keeps what the command printed, and shows it on stderr: stdout belongs to the answer', async () => {
  const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const print = 'process.stdout.write("é"); process.exitCode = 4';
  const result = await runCapturing(...node(print));
  expect(shown).toHaveBeenCalledWith('é');
  shown.mockRestore();
  expect(result).toEqual({code: 4, output: 'é'});
});

it('keeps what the command printed, and shows nothing of it where it is shown later', async () => {
  const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const result = await runCapturing(...node('console.log("later")'), {isShown: false});
  expect(shown).not.toHaveBeenCalled();
  shown.mockRestore();
  expect(result).toEqual({code: 0, output: 'later\n'});
});

it('says in one line which command could not be started', async () => {
  await expect(run('no-such-command', [])).rejects.toThrow(/^Could not start no-such-command: .*ENOENT$/);
});
