import { mkdtempSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BROKEN, CLEAN, PUBLIC_BUCKET } from './infrastructure.js';
import { runCli } from './runner/run-cli.js';

const directoryWith = (files: Readonly<Record<string, string>>): string => {
  const directory = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
  return directory;
};

describe('policycortex scan', () => {
  it('prints the report and nothing else, and exits with 0 whatever it found', () => {
    const scan = runCli([
      'scan',
      'infrastructure',
      '--path',
      './examples/insecure',
      '--frameworks',
      'soc2,hipaa',
      '--output',
      'json',
    ]);
    expect([scan.exitCode, scan.stderr]).toEqual([0, '']);
    const report = JSON.parse(scan.stdout) as {
      schema_version: number;
      violations: { severity: string; file: string; line: number }[];
      frameworks: { framework: string }[];
    };
    expect(report.schema_version).toBe(1);
    expect(report.violations.some(({ severity }) => severity === 'CRITICAL')).toBe(true);
    expect(
      report.violations.every(({ file, line }) => file.startsWith('examples/insecure/') && line > 0),
    ).toBe(true);
    expect(report.frameworks.map(({ framework }) => framework)).toEqual(['SOC2', 'HIPAA']);
  });

  it('exits as asked when there are violations', () => {
    const directory = directoryWith({ 'main.tf': PUBLIC_BUCKET });
    expect(runCli(['scan', '--path', directory, '--exit-code', '7']).exitCode).toBe(7);
    const clean = directoryWith({ 'main.tf': CLEAN });
    expect(runCli(['scan', '--path', clean, '--exit-code', '7']).exitCode).toBe(0);
  });

  it('takes policies as the command line tunes them, and says how many it left out', () => {
    const directory = directoryWith({ 'main.tf': PUBLIC_BUCKET });
    const tuned = (...argv: string[]) => runCli(['scan', '--path', directory, ...argv]);
    expect(tuned().stdout).toMatch(/^CRITICAL {2}s3-bucket-public-acl/m);
    const lower = tuned('--severity', 's3-bucket-public-acl=low', '--disable', 'CKV_AWS_21').stdout;
    expect(lower).toMatch(/^LOW {2}s3-bucket-public-acl/m);
    expect(lower).not.toContain('s3-bucket-versioning');
    expect(lower).toMatch(/ · 1 policy disabled$/m);
    const unknown = tuned('--disable', 's3-bucket-public-acls');
    expect([unknown.exitCode, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain("Did you mean 's3-bucket-public-acl'?");
  });

  it('leaves out what is excluded, and names it', () => {
    const cwd = directoryWith({ 'main.tf': CLEAN, 'fixture.tf': PUBLIC_BUCKET });
    const scan = (...argv: string[]): string => runCli(['scan', ...argv], { cwd }).stdout;
    expect(scan()).toContain('s3-bucket-public-acl');
    const without = scan('--exclude', 'fixture.*');
    expect(without).not.toContain('s3-bucket-public-acl');
    expect(without).toContain('1 file or directory excluded from the scan: fixture.tf.');
    writeFileSync(path.join(cwd, 'gate.yml'), 'exclude: fixture.tf\n');
    expect(runCli(['gate', '--config', 'gate.yml'], { cwd }).exitCode).toBe(0);
    expect(runCli(['gate'], { cwd }).exitCode).toBe(1);
  });

  it('gives the same bytes again, and for the same tree elsewhere', () => {
    const argv = ['scan', '--path', '.', '--output', 'json'];
    const [here, there] = [1, 2].map(() => {
      const copy = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
      cpSync('examples', copy, { recursive: true });
      return copy;
    }) as [string, string];
    const first = runCli(argv, { cwd: here });
    expect(first.exitCode).toBe(0);
    expect(runCli(argv, { cwd: here }).stdout).toBe(first.stdout);
    expect(runCli(argv, { cwd: there }).stdout).toBe(first.stdout);
  });

  it.each([
    [['scan', '--path', 'nowhere'], 'nowhere'],
    [['scan', './infra'], 'did you mean --path ./infra'],
    [['scan', '--frameworks', 'soc3'], 'soc3'],
    [['scan', '--output', 'xml'], '--output is "xml"'],
    [['scan', '--exit-code', '300'], '--exit-code is "300"'],
    [['scan', '--paht', 'x'], 'did you mean --path'],
    [['scan', '--path'], '--path needs a value'],
    [['gate', '--max-high', 'x'], '--max-high is "x"'],
    [['scna'], 'did you mean "scan"'],
    [['policies', 'show', 'nothing-like-it'], 'nothing-like-it'],
    [[], ''],
  ])('refuses %j with 2', (argv, said) => {
    const run = runCli(argv);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(said);
  });
});

describe('policycortex gate', () => {
  it('passes the good example and fails the bad one', () => {
    const good = runCli(['gate', '--path', 'examples/infrastructure']);
    expect(good.exitCode).toBe(0);
    expect(good.stdout).toMatch(/examples\/infrastructure\/\S+:\d+/);
    expect(good.stdout).toMatch(/SOC2/);
    expect(good.stdout).toMatch(/PASSED/i);
    const bad = runCli(['gate', '--path', 'examples/insecure']);
    expect(bad.exitCode).toBe(1);
    expect(bad.stdout).toMatch(/FAILED/i);
  });

  it.each([
    [{ 'main.tf': CLEAN }, [], 0],
    [{ 'main.tf': PUBLIC_BUCKET }, [], 1],
    [{ 'main.tf': PUBLIC_BUCKET }, ['--max-critical', '1'], 0],
    [{ 'main.tf': PUBLIC_BUCKET }, ['--max-critical', '1', '--min-score', 'soc2=100'], 1],
    [{ 'README.md': '' }, [], 2],
    [{ 'README.md': '' }, ['--allow-empty'], 0],
    [{ 'a.tf': BROKEN, 'b.tf': CLEAN }, [], 2],
    [{ 'a.tf': BROKEN, 'b.tf': CLEAN }, ['--allow-parse-errors'], 0],
    [{ 'a.tf': BROKEN, 'b.tf': PUBLIC_BUCKET }, [], 1],
  ])('%j %j exits with %i', (files, options, exitCode) => {
    const run = runCli(['gate', '--path', directoryWith(files), ...options]);
    expect(run.exitCode).toBe(exitCode);
  });

  it('shows no escape of a hostile file, and no colour where there is no terminal', () => {
    const directory = directoryWith({
      'main.tf': PUBLIC_BUCKET.replace('"example-site"', '"\u001B[2J\u0007"'),
    });
    const run = runCli(['gate', '--path', directory]);

    expect(run.stdout + run.stderr).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u009B]/);
  });
});

const OWN_POLICY = `policy:
  name: queue-name-prefix
  description: Queues of the shop carry its prefix.
  version: "1.0"
  category: Naming
  resource_types: [aws_sqs_queue]
  rules:
    - id: prefix
      condition: not startsWith(resource.name, "shop-")
      effect: DENY
      severity: HIGH
      message: The queue is named {{ resource.name }}.
  remediation: {summary: Give it the prefix shop-.}
`;

describe('policies of the user', () => {
  it('are evaluated beside the embedded ones, on native types too', () => {
    const policies = directoryWith({ 'policy.yaml': OWN_POLICY });
    const code = directoryWith({
      'main.tf': 'variable "stage" {}\nresource "aws_sqs_queue" "q" {\n  name = "${var.stage}-orders"\n}\n',
    });
    const scan = (...options: string[]): string[] => {
      const run = runCli(['scan', '--path', code, '--policies', policies, '--output', 'json', ...options]);
      expect(run.stderr).toBe('');
      const { violations } = JSON.parse(run.stdout) as {
        violations: { policy_name: string; message: string; line: number }[];
      };
      return violations
        .filter(({ policy_name: name }) => name === 'queue-name-prefix')
        .map(({ message, line }) => `${line}: ${message}`);
    };
    expect(scan('--var', 'stage=bank')).toEqual(['3: The queue is named bank-orders.']);
    expect(scan('--var', 'stage=shop')).toEqual([]);
    // Without a value nobody knows.
    expect(scan()).toEqual([]);
    const values = path.join(directoryWith({ 'bank.tfvars': 'stage = "bank"\n' }), 'bank.tfvars');
    expect(scan('--var-file', values)).toEqual(['3: The queue is named bank-orders.']);
  });

  it.each([
    [
      'an attribute that the type does not have',
      '"AWS::S3::Bucket"',
      'resource.versionning.status == null',
      'versioning',
    ],
    ['a condition that cannot be read', 'aws_sqs_queue', 'resource.name = 1', '='],
  ])('are refused with %s', (_, type, condition, said) => {
    const policy = OWN_POLICY.replace('aws_sqs_queue', type)
      .replace('not startsWith(resource.name, "shop-")', condition)
      .replace('{{ resource.name }}', 'x');
    const run = runCli(['scan', '--path', '.', '--policies', directoryWith({ 'policy.yaml': policy })]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/policy\.yaml:\d+:\d+: /);
    expect(run.stderr).toContain(said);
  });
});

describe('policycortex resources and inventory', () => {
  it('describes what a condition can read, by either name', () => {
    const canonical = runCli(['resources', 'show', 'AWS::S3::Bucket']);
    expect(canonical.stdout).toContain('versioning.status (string)');
    expect(canonical.stdout).toContain(
      'terraform: versioning_configuration.status of aws_s3_bucket_versioning',
    );
    expect(canonical.stdout).toContain('cloudformation: VersioningConfiguration.Status');
    expect(runCli(['resources', 'show', 'aws_s3_bucket']).stdout).toBe(canonical.stdout);
    expect(runCli(['resources', 'show', 'AWS::S3::Bukcet']).stderr).toContain('did you mean AWS::S3::Bucket');
    expect(runCli(['resources', 'list']).stdout).toMatch(/^Kubernetes::Pod\b/m);
  });

  it('lists what was found, with what is known of it', () => {
    const code = directoryWith({
      'main.tf': 'variable "n" {}\nresource "aws_sqs_queue" "q" {\n  name = var.n\n  fifo_queue = true\n}\n',
      '=evil.tf': 'resource "aws_sns_topic" "t" {\n  name = "a,b"\n}\n',
    });
    const json = JSON.parse(runCli(['inventory', '--output', 'json'], { cwd: code }).stdout) as unknown[];
    expect(json).toEqual([
      {
        type: 'aws_sns_topic',
        id: 'aws_sns_topic.t',
        format: 'terraform',
        file: '=evil.tf',
        line: 1,
        module: '',
        known: ['name'],
        unknown: [],
      },
      {
        type: 'aws_sqs_queue',
        id: 'aws_sqs_queue.q',
        format: 'terraform',
        file: 'main.tf',
        line: 2,
        module: '',
        known: ['fifo_queue'],
        unknown: ['name'],
      },
    ]);
    const csv = runCli(['inventory', '--output', 'csv'], { cwd: code }).stdout.split('\r\n');
    expect(csv[0]).toBe('type,id,file,line,module,known,unknown');
    expect(csv[1]).toBe("aws_sns_topic,aws_sns_topic.t,'=evil.tf,1,,name,");
    expect(runCli(['inventory'], { cwd: code }).stdout).toMatch(/main\.tf:2/);
  });
});

describe('policycortex policies and frameworks', () => {
  it('lists policies with their aliases', () => {
    const { exitCode, stdout } = runCli(['policies', 'list', '--output', 'json']);
    expect(exitCode).toBe(0);
    const policies = JSON.parse(stdout) as { name: string; aliases: string[] }[];
    expect(policies.length).toBeGreaterThanOrEqual(20);
    expect(policies.find(({ name }) => name === 's3-bucket-encryption')?.aliases).toContain('CKV_AWS_19');
  });

  it('shows a policy by the id of another scanner', () => {
    expect(runCli(['policies', 'show', 'CKV_AWS_24']).stdout).toMatch(/^Rules:$/m);
  });

  it('narrows the list down', () => {
    const all = runCli(['policies', 'list']).stdout.split('\n').length;
    const kubernetes = runCli(['policies', 'list', '--provider', 'kubernetes', '--severity', 'high']).stdout;
    expect(kubernetes.split('\n').length).toBeLessThan(all);
    expect(kubernetes).toContain('Kubernetes::Pod');
    expect(kubernetes).not.toContain('AWS::');
    const both = runCli([
      'policies',
      'list',
      '--provider',
      'aws,docker',
      '--severity',
      'critical,high',
    ]).stdout;
    expect(both).toMatch(/AWS::/);
    expect(both).toMatch(/Dockerfile::/);
    expect(both).not.toContain('Kubernetes::');
    expect(runCli(['policies', 'list', '--provider', 'clouds']).stderr).toContain(
      'it takes one of aws, azure',
    );
  });

  it('shows what a framework can and cannot be assessed by', () => {
    expect(runCli(['frameworks', 'list']).stdout).toMatch(/^PCI_DSS /m);
    const shown = runCli(['frameworks', 'show', 'soc-2']).stdout;
    expect(shown).toMatch(/^Assessed\nCC2\.1 /m);
    expect(shown).toMatch(/^Not assessable from code\nCC1\.1 /m);
    const json = runCli(['frameworks', 'show', 'soc-2', '--output', 'json']).stdout;
    const { controls } = JSON.parse(json) as { controls: { id: string; status: string }[] };
    expect(controls.find(({ id }) => id === 'CC1.1')?.status).toBe('NOT_ASSESSABLE');
  });

  it('runs the samples of its own policies', () => {
    const run = runCli(['policies', 'test', 'policies']);
    expect(run.stdout).toMatch(/, 0 failed\n$/);
    expect(run.exitCode).toBe(0);
  });

  it('says where a policy is wrong', () => {
    const directory = directoryWith({ 'policy.yaml': 'policy:\n  name: x\n  descripton: y\n' });
    const run = runCli(['policies', 'validate', directory]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/policy\.yaml:\d+:\d+: .*description/);
  });
});
