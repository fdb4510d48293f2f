import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { resolveSettings } from '../../src/config/resolve.js';
import type { GateFacts, Waiver } from '../../src/contract/decision.js';
import type { Violation } from '../../src/contract/report.js';
import { judge } from '../../src/gate/decide.js';
import type { CommentView } from '../../src/present/comment.js';
import { CONTEXT, framework, HOLES, report, violation } from './sample-report.js';

const GUIDE = readConfig(
  readFileSync(path.resolve(import.meta.dirname, '../config/fixtures/progressive-enforcement.yml'), 'utf8'),
  'policy-gate.yml',
);

const SAID = { by: 'policycortex', until: null, file: 'infrastructure/storage.tf', line: 11 };

const FOUND: readonly Violation[] = [
  ...HOLES.map((found, index) => ({ ...found, id: `hole-${index}` })),
  violation({
    id: 'accepted',
    policy_name: 'rds-public-access',
    resource_id: 'aws_db_instance.reporting',
    file: 'infrastructure/database.tf',
    line: 30,
  }),
  violation({
    id: 'hushed',
    resource_id: 'aws_s3_bucket.site',
    suppressed: true,
    suppression: { ...SAID, reason: 'a public web site' },
  }),
].map((found) => ({
  ...found,
  frameworks: [...found.frameworks, { framework: 'BASIC_SECURITY', control: 'BS.1' }],
}));

const WAIVERS: readonly Waiver[] = [
  {
    policy: 'rds-public-access',
    policies: ['rds-public-access'],
    resource: 'aws_db_instance.*',
    path: null,
    reason: 'Moves into the VPC with the next release',
    owner: 'data-team',
    expires: '2026-06-20',
  },
  {
    policy: 'CKV_AWS_18',
    policies: ['s3-bucket-logging'],
    resource: 'aws_s3_bucket.old',
    path: null,
    reason: 'Archive',
    owner: 'web',
    expires: '2026-01-31',
  },
];

/** A pull request as a team sees it that uses all there is: stages, only what is new, waivers, suppressions, approvals. */
export function stagedRun(stage: string, enforce: 'all' | 'new' = 'new'): CommentView {
  const given = {
    ...{ limits: {}, minimumScore: {}, deployment: '', environment: '', policyDirectories: [], exclude: [] },
    ...{ stage, enforce },
  };
  const { policy } = resolveSettings(GUIDE, given, { branch: 'main' });
  const old = FOUND.slice(2, 7).map((found) => ({ ...found, suppressed: false }));
  const facts: GateFacts = {
    today: '2026-06-15',
    baseline: {
      reference: 'main at 1a2b3c4',
      violations: [
        ...old,
        violation({ id: 'gone-1', resource_id: 'aws_s3_bucket.tmp' }),
        violation({ id: 'gone-2', policy_name: 'kms-rotation', resource_id: 'aws_kms_key.data' }),
      ],
    },
    approvals: {
      kind: 'assessed',
      byApprover: {
        security_team: { state: 'approved', by: 'sam' },
        compliance_team: { state: 'waiting', why: 'the approval of @chris is of an earlier commit' },
      },
    },
  };
  const given_report = report({
    violations: FOUND,
    frameworks: [
      framework('BASIC_SECURITY', 50, 3, 3),
      framework('SOC2', 81.81, 9, 2),
      framework('HIPAA', 66.66, 4, 2),
      framework('PCI_DSS', 92, 12, 1),
      framework('GDPR', 95, 20, 1),
    ],
  });
  const judged = judge(
    given_report,
    {
      ...policy,
      waivers: WAIVERS,
      malformedWaivers: ['Waiver 3 (CKV_AWS_20) does not count: expires: must be a date, YYYY-MM-DD'],
    },
    facts,
  );
  return {
    ...judged,
    failure: null,
    context: CONTEXT,
    label: null,
    notices: ['This change alters .github/policy-gate.yml: that takes effect after the merge.'],
  };
}
