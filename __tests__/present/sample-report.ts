import type { Diagnostic, FrameworkResult, Report, Violation } from '../../src/contract/report.js';
import { countBySeverity } from '../../src/contract/severity.js';
import type { RunContext } from '../../src/present/file-link.js';

export const CONTEXT: RunContext = {
  serverUrl: 'https://github.com',
  repository: 'octo-org/payments',
  sha: '4f2c1d9be07a5368c21f4de98ab7061534cdfe12',
  runUrl: 'https://github.com/octo-org/payments/actions/runs/1234567890/attempts/1',
};

export function violation(part: Partial<Violation> = {}): Violation {
  return {
    id: '0123456789abcdef',
    policy_name: 's3-bucket-encryption',
    rule_id: 'encryption-required',
    severity: 'HIGH',
    effect: 'DENY',
    message: 'The bucket has no default encryption with a customer-managed key',
    resource_id: 'aws_s3_bucket.logs',
    resource_type: 'AWS::S3::Bucket',
    provider: 'aws',
    file: 'infrastructure/storage.tf',
    line: 12,
    end_line: 18,
    frameworks: [
      { framework: 'SOC2', control: 'CC6.1' },
      { framework: 'HIPAA', control: '164.312(a)(2)(iv)' },
    ],
    remediation:
      'Add an aws_s3_bucket_server_side_encryption_configuration for the bucket, with sse_algorithm = "aws:kms".',
    suppressed: false,
    ...part,
  };
}

export function diagnostic(part: Partial<Diagnostic> = {}): Diagnostic {
  return {
    level: 'error',
    code: 'syntax',
    message: 'A closing brace is missing: the block that begins here does not end.',
    file: 'infrastructure/legacy/old.tf',
    line: 3,
    column: 1,
    ...part,
  };
}

export function framework(
  name: string,
  score: number | null,
  passed: number,
  failed: number,
): FrameworkResult {
  const control = (index: number, isPassed: boolean): FrameworkResult['controls'][number] => ({
    control: `CC${index}.1`,
    title: 'Logical access',
    status: isPassed ? 'COMPLIANT' : 'NON_COMPLIANT',
    policies: ['s3-bucket-encryption'],
    passed: isPassed ? 3 : 0,
    failed: isPassed ? 0 : 2,
  });
  return {
    framework: name,
    status: score === null ? 'NOT_ASSESSED' : failed > 0 ? 'NON_COMPLIANT' : 'COMPLIANT',
    score,
    controls: Array.from({ length: passed + failed }, (_, index) => control(index, index < passed)),
  };
}

export function report(part: Partial<Report> = {}): Report {
  const violations = part.violations ?? [];
  const counts = countBySeverity(violations.filter((found) => !found.suppressed));
  return {
    schema_version: 1,
    scanner: { name: 'policycortex', version: '1.0.0' },
    target: { paths: ['infrastructure'], files_scanned: 5, formats: ['terraform'] },
    summary: {
      total_violations: violations.filter((found) => !found.suppressed).length,
      critical_violations: counts.CRITICAL,
      high_violations: counts.HIGH,
      medium_violations: counts.MEDIUM,
      low_violations: counts.LOW,
      resources_scanned: 34,
      compliance_score: 78.57,
      unknown_evaluations: 2,
    },
    frameworks: [
      framework('SOC2', 81.81, 9, 2),
      framework('HIPAA', 66.66, 4, 2),
      framework('PCI_DSS', null, 0, 0),
    ],
    diagnostics: [],
    ...part,
    violations,
  };
}

/** What a pull request that opens a few holes looks like. */
export const HOLES: readonly Violation[] = [
  violation({
    policy_name: 's3-bucket-public-access',
    severity: 'CRITICAL',
    message: 'Anyone on the internet can read the objects: the ACL is "public-read"',
    resource_id: 'aws_s3_bucket.assets',
    line: 31,
    end_line: 36,
    remediation:
      'Remove the ACL and add an aws_s3_bucket_public_access_block with all four settings true.\nServe public files through CloudFront with an origin access control instead.',
  }),
  violation({
    policy_name: 'security-group-open-ingress',
    severity: 'CRITICAL',
    message: 'Port 22 (SSH) is open to 0.0.0.0/0',
    resource_id: 'aws_security_group.bastion',
    resource_type: 'AWS::EC2::SecurityGroup',
    file: 'infrastructure/network.tf',
    line: 8,
    end_line: 21,
    frameworks: [{ framework: 'SOC2', control: 'CC6.6' }],
    remediation:
      'Restrict cidr_blocks to the addresses of your VPN, or use SSM Session Manager and close the port.',
  }),
  violation(),
  violation({ resource_id: 'aws_s3_bucket.assets', line: 31, end_line: 36 }),
  violation({
    policy_name: 'rds-storage-encryption',
    resource_id: 'aws_db_instance.orders',
    message: 'Storage is not encrypted: storage_encrypted is false',
    file: 'infrastructure/database.tf',
    line: 4,
    end_line: 22,
    remediation:
      'Set storage_encrypted = true. An existing instance has to be restored from an encrypted snapshot.',
  }),
  violation({
    policy_name: 'iam-policy-wildcard',
    resource_id: 'aws_iam_policy.deploy',
    message: 'The statement allows every action ("*") on every resource ("*")',
    file: 'infrastructure/iam.tf',
    line: 44,
    end_line: 60,
    remediation: 'Name the actions that the role needs.',
  }),
  violation({
    policy_name: 's3-bucket-versioning',
    severity: 'MEDIUM',
    message: 'Versioning is off: a deleted object is gone',
    remediation: 'Add an aws_s3_bucket_versioning with status = "Enabled".',
  }),
  violation({
    policy_name: 'k8s-container-resource-limits',
    severity: 'LOW',
    effect: 'WARN',
    message: 'Container "api" has no memory limit',
    resource_id: 'Deployment/payments/api',
    file: 'infrastructure/k8s/api.yaml',
    line: 27,
    end_line: 27,
    frameworks: [],
    remediation: 'Set resources.limits.memory.',
  }),
  violation({
    policy_name: 's3-bucket-logging',
    severity: 'MEDIUM',
    message: 'Access logging is off',
    suppressed: true,
  }),
];
