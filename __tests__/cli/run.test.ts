import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { VERSION } from '../../src/contract/version.js';

const on = async (...argv: string[]): Promise<{ exitCode: number; printed: string; said: string }> => {
  let printed = '';
  let said = '';
  const terminal: Terminal = {
    cwd: process.cwd(),
    environment: {},
    width: 80,
    colour: false,
    isWatched: false,
    print: (text) => void (printed += text),
    say: (text) => void (said += text),
    flash: () => undefined,
  };
  return { exitCode: await run(argv, terminal), printed, said };
};

describe('run', () => {
  it('prints the version', async () => {
    expect(await on('--version')).toEqual({ exitCode: 0, printed: `${VERSION}\n`, said: '' });
  });

  it('prints help with every command and an example', async () => {
    const { exitCode, printed } = await on('--help');
    expect(exitCode).toBe(0);
    for (const word of ['scan', 'gate', 'policies', 'frameworks', 'Examples:', 'Exit codes:'])
      expect(printed).toContain(word);
  });

  it.each(['scan', 'gate', 'config', 'baseline', 'policies', 'frameworks'])(
    'prints help for %s',
    async (name) => {
      const { exitCode, printed } = await on(name, '--help');
      expect(exitCode).toBe(0);
      expect(printed).toContain(`Usage: policycortex ${name}`);
      expect(printed).toMatch(/Options:\n {2}--/);
      expect(printed).toMatch(/Examples:\n {2}# /);
    },
  );

  it('keeps help lines within a wide terminal', async () => {
    for (const argv of [
      ['--help'],
      ['scan', '--help'],
      ['gate', '--help'],
      ['config', '--help'],
      ['baseline', '--help'],
      ['policies', '--help'],
      ['frameworks', '--help'],
    ]) {
      const { printed } = await on(...argv);
      expect(printed.split('\n').filter((line) => line.length > 120)).toEqual([]);
    }
  });

  it('says what it does not know, with what was meant, on standard error', async () => {
    const { exitCode, printed, said } = await on('polices');
    expect([exitCode, printed]).toEqual([2, '']);
    expect(said).toContain('did you mean "policies"');
  });
});
