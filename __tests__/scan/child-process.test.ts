import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runProcess, type ProcessOptions, type ProcessResult } from '../../src/scan/child-process.js';
import { createWorkplace, isAlive } from './stand-in-cli.js';

const workplace = createWorkplace();
afterAll(() => workplace.remove());

function run(program: string, options: Partial<ProcessOptions> = {}): Promise<ProcessResult> {
  const { file, prefixArgs } = workplace.cli(program);
  return runProcess({
    file,
    args: prefixArgs,
    cwd: workplace.directory,
    environment: {},
    timeoutMs: 20_000,
    maxStdoutBytes: 1024 * 1024,
    graceMs: 300,
    ...options,
  });
}

async function pidIn(name: string): Promise<number> {
  const file = path.join(workplace.directory, name);
  const end = Date.now() + 10_000;
  while (Date.now() < end && !(existsSync(file) && readFileSync(file, 'utf8') !== '')) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return Number(readFileSync(file, 'utf8'));
}

async function expectGone(pid: number): Promise<void> {
  const end = Date.now() + 5_000;
  while (Date.now() < end && isAlive(pid)) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  expect(isAlive(pid)).toBe(false);
}

/** Leaves a process behind that tells its number in a file, and holds the pipes open. */
const leaveBehind = (name: string, detached = false): string => `
  import { spawn } from 'node:child_process';
  const program = 'require("node:fs").writeFileSync(${JSON.stringify(name)}, String(process.pid)); setTimeout(() => {}, 60000)';
  spawn(process.execPath, ['-e', program], { stdio: 'inherit', detached: ${detached} }).unref();
  import { existsSync } from 'node:fs';
  while (!existsSync(${JSON.stringify(name)})) await new Promise((go) => setTimeout(go, 20));
`;

// Windows has no signals and no process groups.
const posixTest = process.platform === 'win32' ? test.skip : test;

describe('runProcess', () => {
  test('gives the exit code and both outputs', async () => {
    const result = await run(
      `process.stdout.write('o'.repeat(300000)); console.error('e'); process.exitCode = 3;`,
    );
    expect(result.ending).toEqual({ kind: 'exit', code: 3 });
    expect(result.stdout).toHaveLength(300_000);
    expect(result.stderr).toBe('e\n');
  });

  test('hands over nothing but the environment it is given, and no input', async () => {
    process.env.CANARY = 'canary';
    const program = `import { readFileSync } from 'node:fs';
      process.stdout.write(JSON.stringify([process.env, readFileSync(0, 'utf8')]));`;
    const { stdout } = await run(program, { environment: { ONLY: 'this' } });
    delete process.env.CANARY;
    const [environment, input] = JSON.parse(Buffer.from(stdout).toString());
    // Some systems add variables of their own.
    expect(environment).toMatchObject({ ONLY: 'this' });
    expect(environment).not.toHaveProperty('CANARY');
    expect(environment).not.toHaveProperty('PATH');
    expect(input).toBe('');
  });

  test('takes arguments as they are', async () => {
    const args = ['$(touch x)', '; exit 1', '*', '"', "'", '', 'a b', '--', '%PATH%'];
    const { file, prefixArgs } = workplace.cli('process.stdout.write(JSON.stringify(process.argv.slice(2)))');
    const { stdout } = await run('', { file, args: [...prefixArgs, ...args] });
    expect(JSON.parse(Buffer.from(stdout).toString())).toEqual(args);
  });

  posixTest('a signal is no exit', async () => {
    const { ending } = await run(`process.kill(process.pid, 'SIGKILL'); setTimeout(() => {}, 5000);`);
    expect(ending).toEqual({ kind: 'signal', signal: 'SIGKILL' });
  });

  test('keeps the end of a long stderr', async () => {
    const { stderr } = await run(`process.stderr.write('x'.repeat(500000) + 'the end');`);
    expect(stderr).toHaveLength(64 * 1024);
    expect(stderr.endsWith('xthe end')).toBe(true);
  });

  test('stops what prints without end', async () => {
    const program = `const chunk = 'x'.repeat(65536); (function more() { while (process.stdout.write(chunk)); process.stdout.once('drain', more); })();`;
    const { ending, stdout } = await run(program);
    expect(ending).toEqual({ kind: 'too-much-output' });
    expect(stdout.byteLength).toBeLessThanOrEqual(1024 * 1024);
  });

  test('stops what takes too long, also when it does not want to', async () => {
    const start = Date.now();
    const program = `process.on('SIGTERM', () => console.error('no')); console.error('up'); setInterval(() => {}, 1000);`;
    const result = await run(program, { timeoutMs: 700 });
    expect(result.ending).toEqual({ kind: 'timeout' });
    expect(result.stderr).toContain('up');
    expect(Date.now() - start).toBeLessThan(5000);
  });

  posixTest('lets it end by itself first', async () => {
    const program = `process.on('SIGTERM', () => { console.error('tidied up'); process.exit(0); }); setInterval(() => {}, 1000);`;
    const result = await run(program, { timeoutMs: 700, graceMs: 5000 });
    expect(result).toMatchObject({ ending: { kind: 'timeout' }, stderr: 'tidied up\n' });
  });

  test('stops within two seconds when the run is cancelled', async () => {
    const controller = new AbortController();
    const running = run(`setInterval(() => {}, 1000)`, { signal: controller.signal });
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    const start = Date.now();
    controller.abort();
    expect((await running).ending).toEqual({ kind: 'cancelled' });
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test('starts nothing when the run was cancelled before', async () => {
    const result = await run(`import { writeFileSync } from 'node:fs'; writeFileSync('started', '');`, {
      signal: AbortSignal.abort(),
    });
    expect(result.ending).toEqual({ kind: 'cancelled' });
    expect(existsSync(path.join(workplace.directory, 'started'))).toBe(false);
  });

  posixTest('kills what the program leaves behind', async () => {
    const { ending } = await run(`${leaveBehind('left')} process.exit(0);`);
    expect(ending).toEqual({ kind: 'exit', code: 0 });
    await expectGone(await pidIn('left'));
  });

  posixTest('kills the children of what is stopped', async () => {
    const controller = new AbortController();
    const running = run(`${leaveBehind('stopped')} setInterval(() => {}, 1000);`, {
      signal: controller.signal,
    });
    const pid = await pidIn('stopped');
    controller.abort();
    expect((await running).ending).toEqual({ kind: 'cancelled' });
    await expectGone(pid);
  });

  posixTest('ends although a process that left the group holds the pipes open', async () => {
    const { ending } = await run(`${leaveBehind('escaped', true)} process.exit(0);`);
    expect(ending).toEqual({ kind: 'exit', code: 0 });
    process.kill(await pidIn('escaped'), 'SIGKILL');
  });

  posixTest.each([
    ['is not there', '/nowhere/policycortex', 'ENOENT'],
    ['is no program', '/etc/passwd', 'EACCES'],
  ])('says that a program %s', async (_, file, reason) => {
    const { ending } = await run('', { file, args: [] });
    expect(ending).toEqual({ kind: 'not-started', reason: expect.stringContaining(reason) });
  });

  test('says so for arguments that no program can get', async () => {
    const { ending } = await run('', { args: ['a\0b'] });
    expect(ending).toEqual({ kind: 'not-started', reason: expect.stringContaining('null bytes') });
  });
});
