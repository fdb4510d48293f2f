import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../../../src/contract/report.js';
import { describeType } from '../../../../src/engine/adapt/describe.js';
import { readFrameworks, readPolicyFolders } from '../../../../src/engine/policy-directory.js';
import { PolicyLibrary } from '../../../../src/engine/policy/library.js';
import { scan } from '../../../../src/engine/scan.js';

const frameworks = readFrameworks('frameworks');
const library = new PolicyLibrary({
  frameworks,
  policies: readPolicyFolders('policies', { type: describeType, frameworks }).map(({ policy }) => policy),
});

async function scanFiles(files: Readonly<Record<string, string>>): Promise<Report> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'policycortex-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), text);
  }
  return scan({ cwd, paths: ['.'], library, frameworks: [], today: '2026-06-15' });
}

/** `policy line resource`, and of suppressed ones by whom, in the order of lines. */
function outcome(report: Report, policy: string): string[] {
  return report.violations
    .filter(({ policy_name }) => policy_name === policy)
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(
      ({ line, resource_id, suppressed, suppression }) =>
        `${line} ${resource_id}${suppressed ? ` ${suppression?.by ?? '?'}: ${suppression?.reason ?? '?'}` : ''}`,
    );
}

const said = (report: Report): string[] =>
  report.diagnostics.map(({ level, code, file, line }) => `${level} ${code} ${file ?? ''}:${line ?? 0}`);

const VERSIONING = 's3-bucket-versioning';
const SSH = 'security-group-open-ssh';

it('keeps suppressed violations in the report, and counts the others', async () => {
  const report = await scanFiles({
    'main.tf': `# policycortex:ignore s3-bucket-versioning until 2026-06-15 rebuilt each night
resource "aws_s3_bucket" "above" {
  bucket = "a"
}

resource "aws_s3_bucket" "first" {
  // policycortex:ignore CKV_AWS_21 a cache
  bucket = "b"
}

resource "aws_s3_bucket" "header" { # policycortex:ignore s3-bucket-versioning/versioning-enabled a cache
  bucket = "c"
}

resource "aws_s3_bucket" "whole" {
  bucket = "d"
  /* policycortex:ignore avd-aws-0090,s3-bucket-encryption a cache */
  force_destroy = true
}

resource "aws_s3_bucket" "last" {
  bucket = "e"

  # policycortex:ignore all a cache
}

resource "aws_s3_bucket" "open" {
  bucket = "# policycortex:ignore all no comment"
}
`,
  });
  expect(outcome(report, VERSIONING)).toEqual([
    '2 aws_s3_bucket.above policycortex: rebuilt each night',
    '6 aws_s3_bucket.first policycortex: a cache',
    '11 aws_s3_bucket.header policycortex: a cache',
    '15 aws_s3_bucket.whole policycortex: a cache',
    '21 aws_s3_bucket.last policycortex: a cache',
    '27 aws_s3_bucket.open',
  ]);
  const open = report.violations.filter(({ suppressed }) => !suppressed);
  expect(report.summary.total_violations).toBe(open.length);
  const [first] = report.violations.filter(({ resource_id }) => resource_id === 'aws_s3_bucket.above');
  expect(report.violations.find(({ suppression }) => typeof suppression?.until === 'string')).toMatchObject({
    suppressed: true,
    suppression: {
      by: 'policycortex',
      reason: 'rebuilt each night',
      until: '2026-06-15',
      file: 'main.tf',
      line: 1,
    },
  });
  expect(first).toBeDefined();
  expect(said(report)).toEqual([]);
});

it('reads the comments of checkov, tfsec, Trivy and KICS', async () => {
  const bucket = (name: string, above: string, inside: string): string =>
    `${above}\nresource "aws_s3_bucket" "${name}" {\n  bucket = "${name}"\n  ${inside}\n}\n\n`;
  const report = await scanFiles({
    'main.tf': [
      bucket('checkov', '', '#checkov:skip=CKV_AWS_21:"no need"'),
      bucket('bridgecrew', '', '# bridgecrew:skip=CKV_AWS_1,CKV_AWS_21'),
      bucket('tfsec', '#tfsec:ignore:AWS-0090', ''),
      bucket('trivy', '# trivy:ignore:x trivy:ignore:aws-0090:exp:2026-06-15 - a cache', ''),
      bucket('pattern', '// trivy:ignore:aws-s3-vers*', ''),
      bucket('expired', '#trivy:ignore:AVD-AWS-0090:exp:2026-06-14', ''),
      bucket('conditional', '#trivy:ignore:AVD-AWS-0090[bucket=x]', ''),
      bucket('workspace', '#tfsec:ignore:AVD-AWS-0090:ws:prod', ''),
      bucket('kics', '# kics-scan ignore-block', ''),
      bucket('line', '# kics-scan ignore-line', ''),
      bucket('elsewhere', '#checkov:skip=CKV_AWS_21:above, where checkov does not look', ''),
    ].join(''),
    'kics/main.tf': `# some head\n# kics-scan disable=568a4d22-3517-44a6-a7ad-6a7eed88722c\n${bucket('file', '', '')}`,
    'all/main.tf': `# kics-scan ignore\n${bucket('all', '', '')}`,
    'late/main.tf': `${bucket('late', '', '')}# kics-scan ignore\n`,
  });
  expect(outcome(report, VERSIONING).map((line) => line.replace(/^\d+ aws_s3_bucket\./, ''))).toEqual([
    'all kics: ',
    'file kics: ',
    'late',
    'checkov checkov: no need',
    'bridgecrew checkov: ',
    'tfsec tfsec: ',
    'trivy trivy: a cache',
    'pattern trivy: ',
    'expired',
    'conditional',
    'workspace',
    'kics kics: ',
    'line kics: ',
    'elsewhere',
  ]);
  expect(said(report)).toEqual([
    'notice suppression-foreign :0',
    'notice suppression-expired main.tf:31',
    'notice suppression-conditional main.tf:37',
    'notice suppression-conditional main.tf:43',
  ]);
});

it('does not let the suppression of one place hide the next', async () => {
  const ingress = (comment: string): string => `  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]${comment}
  }
`;
  const group = (...comments: string[]): string =>
    `resource "aws_security_group" "g" {\n${comments.map(ingress).join('')}}\n`;
  const own = ' # policycortex:ignore security-group-open-ssh a honeypot';
  const lines = async (text: string): Promise<string[]> =>
    outcome(await scanFiles({ 'main.tf': text }), SSH).map(withoutLine);
  const withoutLine = (line: string): string => line.replace(/^\d+ aws_security_group\.g ?/, '');
  expect(await lines(group('', ''))).toEqual(['', '']);
  expect(await lines(group(own, ''))).toEqual(['policycortex: a honeypot', '']);
  expect(await lines(group(own, own))).toEqual(['policycortex: a honeypot', 'policycortex: a honeypot']);
  expect(await lines(group('', own))).toEqual(['', 'policycortex: a honeypot']);
  const all = group('', '').replace('{\n', '{\n  # policycortex:ignore security-group-open-ssh a honeypot\n');
  expect(await lines(all)).toEqual(['policycortex: a honeypot']);
});

it('covers what a module creates, and what satellites say of a resource', async () => {
  const report = await scanFiles({
    'main.tf': `#tfsec:ignore:aws-s3-versioning
module "quiet" {
  source = "./bucket"
}

module "loud" {
  source = "./bucket"
}

# policycortex:ignore s3-bucket-versioning a cache
resource "aws_s3_bucket" "b" {
  bucket = "b"
}

resource "aws_s3_bucket_versioning" "b" {
  bucket = aws_s3_bucket.b.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_s3_bucket" "c" {
  bucket = "c"
}

resource "aws_s3_bucket_versioning" "c" {
  bucket = aws_s3_bucket.c.id
  versioning_configuration {
    status = "Suspended" # policycortex:ignore s3-bucket-versioning a cache
  }
}
`,
    'bucket/main.tf': 'resource "aws_s3_bucket" "this" {\n  bucket = "b"\n}\n',
  });
  expect(
    outcome(report, VERSIONING)
      .map((line) => line.replace(/^\d+ /, ''))
      .sort(),
  ).toEqual([
    'aws_s3_bucket.b policycortex: a cache',
    'aws_s3_bucket.c policycortex: a cache',
    'module.loud.aws_s3_bucket.this',
    'module.quiet.aws_s3_bucket.this tfsec: ',
  ]);
});

it('reads annotations, metadata and comments of manifests', async () => {
  const pod = (name: string, annotation: string): string => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  annotations:
    ${annotation}
spec:
  containers:
    - name: app
      image: app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
      securityContext: {privileged: true}
`;
  const report = await scanFiles({
    'pods.yaml': [
      pod('own', 'policycortex.io/ignore: "pod-privileged-container until 2026-12-31 the node agent"'),
      pod('checkov', 'checkov.io/skip1: CKV_K8S_16=the node agent'),
      `# policycortex:ignore pod-privileged-container the node agent\n${pod('comment', 'a: b')}`,
      pod('open', 'a: "# policycortex:ignore all no comment"'),
    ].join('---\n'),
    'template.yaml': `Resources:
  Quiet:
    Type: AWS::S3::Bucket
    Metadata:
      policycortex:
        ignore:
          - {policy: s3-bucket-versioning, reason: a cache, until: 2026-12-31}
  Checkov:
    Type: AWS::S3::Bucket
    Metadata:
      checkov: {skip: [{id: CKV_AWS_21, comment: no need}]}
  #trivy:ignore:*
  Trivy:
    Type: AWS::S3::Bucket
  Comment:
    Type: AWS::S3::Bucket
    # checkov:skip=CKV_AWS_21:no need
    Properties: {BucketName: b}
  Loud:
    Type: AWS::S3::Bucket
`,
  });
  expect(outcome(report, 'pod-privileged-container').map((line) => line.replace(/^\d+ /, ''))).toEqual([
    'Pod/own policycortex: the node agent',
    'Pod/checkov checkov: the node agent',
    'Pod/comment policycortex: the node agent',
    'Pod/open',
  ]);
  expect(outcome(report, VERSIONING).map((line) => line.replace(/^\d+ /, ''))).toEqual([
    'Quiet policycortex: a cache',
    'Checkov checkov: no need',
    'Trivy trivy: ',
    'Comment checkov: no need',
    'Loud',
  ]);
});

it('says what does not count, and what is not needed', async () => {
  const bucket = (comment: string): string =>
    `${comment}\nresource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n`;
  const of = async (comment: string): Promise<string[]> => {
    const report = await scanFiles({ 'main.tf': bucket(comment) });
    const suppressed = report.violations.filter((violation) => violation.suppressed).length;
    return [String(suppressed), ...report.diagnostics.map(({ level, message }) => `${level}: ${message}`)];
  };
  expect(await of('# policycortex:ignore s3-bucket-versioning')).toEqual([
    '0',
    'warning: This suppression has no reason, so it does not count. Say behind the policies why.',
  ]);
  expect(await of('# policycortex:ignore')).toEqual([
    '0',
    "warning: This suppression names no policy, so it does not count. Write 'policycortex:ignore <policy> <reason>'.",
  ]);
  expect(await of('# policycortex:ignore s3-bucket-versoning,s3-bucket-versioning a cache')).toEqual([
    '1',
    "warning: This suppression names 's3-bucket-versoning', which is no policy here. Did you mean 's3-bucket-versioning'? 'policycortex policies list' shows all.",
  ]);
  expect(await of('# policycortex:ignore s3-bucket-versioning until 2026-06-14 a cache')).toEqual([
    '0',
    'notice: This suppression ended on 2026-06-14, so it does not count. Mend what it is about, or give it a new date.',
  ]);
  for (const day of ['2026-02-30', 'tomorrow', '2026-6-1', '']) {
    expect(await of(`# policycortex:ignore s3-bucket-versioning until ${day}`)).toEqual([
      '0',
      `warning: '${day}' is no date as YYYY-MM-DD, so this suppression does not count.`,
    ]);
  }
  expect(await of('# policycortex:ignore kms-key-rotation it is turned by hand')).toEqual([
    '0',
    'notice: This suppression of kms-key-rotation matches no violation. Remove it, or move it to where the violation is.',
  ]);
  expect(await of('# policycortex:ignore s3-bucket-versioning a cache\n')).toEqual([
    '0',
    'warning: Nothing stands right below this suppression, and no block is around it, so it does not count.',
  ]);
  expect(await of('locals {}\n# policycortex:ignore-file s3-bucket-versioning a cache')).toEqual([
    '0',
    "warning: 'policycortex:ignore-file' counts only above all else in a file, so this suppression does not count.",
  ]);
  expect(await of('# Owner: us\n\n# policycortex:ignore-file s3-bucket-versioning a cache\n')).toEqual(['1']);
  expect(await of('# checkov:skip=CKV_XYZ_1:none')).toEqual([
    '0',
    'notice: Comments for other scanners name checks that no policy here is known by, and suppress nothing here: CKV_XYZ_1.',
  ]);
});

it('does not fail a control with what is suppressed', async () => {
  const status = async (comment: string): Promise<string | undefined> => {
    const text = `${comment}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = false\n}\n`;
    const { frameworks } = await scanFiles({ 'main.tf': text });
    const controls = frameworks.flatMap((framework) => framework.controls);
    return controls.find(({ control }) => control === '3.7.4')?.status;
  };
  const open = await status('');
  const suppressed = await status('# policycortex:ignore kms-key-rotation turned by hand');
  expect([open, suppressed]).toEqual(['NON_COMPLIANT', 'NOT_ASSESSED']);
});
