import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scan, type ScanOptions } from '../../src/scan/scan.js';
import { createWorkplace } from './stand-in-cli.js';

const workplace = createWorkplace();
afterAll(() => workplace.remove());

const log: string[] = [];
beforeEach(() => log.splice(0));

const temporary = path.join(workplace.directory, 'temporary');
mkdirSync(temporary);
const resultsFile = path.join(workplace.directory, 'results/deep/scan-results.json');

function scanWith(program: string, options: Partial<ScanOptions> = {}): ReturnType<typeof scan> {
  return scan({
    cli: workplace.cli(program),
    paths: ['infrastructure'],
    frameworks: [],
    cwd: workplace.directory,
    resultsFile,
    timeoutMs: 20_000,
    environment: { PATH: process.env.PATH, RUNNER_TEMP: temporary, GITHUB_TOKEN: 'canary' },
    write: (line) => log.push(line),
    ...options,
  });
}

const printing = (text: string): string => `process.stdout.write(${JSON.stringify(text)});`;

describe('scan', () => {
  test('gives the report, and keeps it byte for byte', async () => {
    const text = '{ "violations": [ {"severity": "CRITICAL"} ] }\r\n';
    const { report } = await scanWith(printing(text));
    expect(report.summary.critical_violations).toBe(1);
    expect(readFileSync(resultsFile, 'utf8')).toBe(text);
  });

  test('calls the CLI as it is documented', async () => {
    const program = `process.stdout.write(JSON.stringify({ violations: [{ severity: 'LOW', message: JSON.stringify({
      args: process.argv.slice(2), names: Object.keys(process.env).filter((name) => !name.startsWith('__CF')), cwd: process.cwd(), home: process.env.HOME ?? process.env.USERPROFILE }) }] }));`;
    const options = {
      paths: ['infrastructure', '-x', 'a b'],
      exclude: ['vendor', '-y'],
      frameworks: ['soc2', 'hipaa'],
    };
    const { report } = await scanWith(program, options);
    const seen = JSON.parse(report.violations[0]?.message ?? '');
    expect(seen.args).toEqual([
      ...['scan', 'infrastructure', '--path', 'infrastructure', '--path=-x', '--path', 'a b'],
      ...['--exclude', 'vendor', '--exclude=-y'],
      ...['--frameworks', 'soc2,hipaa', '--output', 'json'],
    ]);
    expect(seen.names).not.toContain('GITHUB_TOKEN');
    expect(seen.names).not.toContain('RUNNER_TEMP');
    expect(seen.home.startsWith(temporary)).toBe(true);
    expect(seen.cwd).toBe(workplace.directory);
  });

  test('leaves nothing of the child in the temporary directory', async () => {
    await scanWith(
      `import { writeFileSync } from 'node:fs'; writeFileSync((process.env.HOME ?? process.env.USERPROFILE) + '/x', ''); ${printing('{"violations":[]}')}`,
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('logs what the CLI complains about, made harmless', async () => {
    await scanWith(`console.error('careful\\n::error::x'); ${printing('{"violations":[]}')}`);
    expect(log).toHaveLength(4);
    expect(log.slice(1, 3)).toEqual(['careful', '\\u{3a}:error::x']);
  });

  test.each<[string, string, string, string]>([
    ['breaks off', printing('{"violations":[{"sev'), 'report-invalid', '{"violations":[{"sev'],
    [
      'is of another schema',
      printing('{"schema_version":9,"violations":[]}'),
      'report-invalid',
      '{"schema_version":9,"violations":[]}',
    ],
    [
      'comes with an exit code',
      `${printing('{"violations":[]}')} process.exitCode = 1;`,
      'scan-crashed',
      '{"violations":[]}',
    ],
  ])('a report that %s is an error, and is kept', async (_, program, code, kept) => {
    await expect(scanWith(program)).rejects.toMatchObject({ code });
    expect(readFileSync(resultsFile, 'utf8')).toBe(kept);
  });

  test('an earlier report is not taken for this one', async () => {
    writeFileSync(resultsFile, '{"violations":[]}');
    await expect(scanWith('')).rejects.toMatchObject({ code: 'report-invalid' });
    expect(existsSync(resultsFile)).toBe(false);
  });

  test('a link in the place of the results is replaced, not followed', async () => {
    const target = path.join(workplace.directory, 'precious');
    const link = path.join(workplace.directory, 'link.json');
    writeFileSync(target, 'precious');
    symlinkSync(target, link);
    await scanWith(printing('{"violations":[]}'), { resultsFile: link });
    expect(readFileSync(target, 'utf8')).toBe('precious');
    expect(readFileSync(link, 'utf8')).toBe('{"violations":[]}');
  });

  test('results that cannot be written are an error, but not before that of the CLI itself', async () => {
    const blocked = path.join(workplace.directory, 'precious', 'results.json');
    writeFileSync(path.join(workplace.directory, 'precious'), '');
    await expect(scanWith(printing('{"violations":[]}'), { resultsFile: blocked })).rejects.toMatchObject({
      code: 'outputs-failed',
      message: expect.stringContaining('results-file'),
    });
    await expect(scanWith('process.exitCode = 2', { resultsFile: blocked })).rejects.toMatchObject({
      code: 'scan-crashed',
    });
  });

  test('a temporary directory that is not there is an error with a name', async () => {
    const environment = { RUNNER_TEMP: path.join(workplace.directory, 'nowhere') };
    await expect(scanWith('', { environment })).rejects.toMatchObject({ code: 'scan-crashed' });
  });
});
