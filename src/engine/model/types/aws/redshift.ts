import type { CanonicalType } from '../canonical-type.js';
import { BY_MODULE, BY_VERSION, unlessOff } from '../module-inputs.js';

export const REDSHIFT: readonly CanonicalType[] = [
  {
    type: 'AWS::Redshift::Cluster',
    provider: 'aws',
    description:
      'A Redshift cluster. Since January 2025 AWS encrypts new clusters and keeps them private where nothing is written ' +
      '(https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html), and so does the Terraform provider from ' +
      'version 6 on; older versions make a public cluster that is not encrypted. So `encrypted` and `publiclyAccessible` ' +
      'are null unless the code declares them.',
    terraform: {
      types: ['aws_redshift_cluster'],
      satellites: { aws_redshift_logging: 'cluster_identifier' },
      names: ['cluster_identifier'],
    },
    modules: {
      sources: {
        'terraform-aws-modules/redshift/aws': [unlessOff('create'), unlessOff('create_redshift_cluster')],
      },
      isLikeProvider: true,
    },
    attributes: {
      clusterIdentifier: { type: 'string', description: 'The name.' },
      encrypted: {
        type: 'boolean',
        description: 'Whether the storage is encrypted, as written.',
        module: ['encrypted', BY_VERSION],
      },
      kmsKeyId: {
        type: 'string',
        description: 'The KMS key; without one, a key that AWS owns or manages.',
        module: ['kms_key_arn', 'kms_key_id'],
        derive: 'key',
      },
      publiclyAccessible: {
        type: 'boolean',
        description: 'Whether it has a public address, as written.',
        module: ['publicly_accessible', { value: false }],
      },
      'loggingProperties.enabled': {
        type: 'boolean',
        description: 'Whether connections and queries are recorded.',
        terraform: ['logging.enable', { value: true, path: 'aws_redshift_logging:' }],
        module: ['logging.enable', { value: true, path: 'logging' }, 'enable_logging'],
        cloudformation: { value: true, path: 'LoggingProperties' },
        fallback: false,
      },
      clusterSubnetGroupName: {
        type: 'string',
        description: 'The subnets that it is in; without it, those of the default VPC.',
        module: BY_MODULE,
      },
      enhancedVpcRouting: {
        type: 'boolean',
        description: 'Whether its traffic to other stores goes through the VPC.',
        fallback: false,
      },
      automatedSnapshotRetentionPeriod: {
        type: 'number',
        description: 'How long automatic snapshots are kept; 0 for none.',
        unit: 'days',
        fallback: 1,
      },
      masterUserPassword: {
        type: 'string',
        description: 'The password of the master user, where the code sets it.',
        terraform: ['master_password', 'master_password_wo'],
      },
      snapshotIdentifier: { type: 'string', description: 'The snapshot that it is made from.' },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
  {
    type: 'AWS::Redshift::ClusterParameterGroup',
    provider: 'aws',
    description:
      'Parameters of Redshift clusters. TLS is not required unless `require_ssl` is true; in the family `redshift-2.0` it is by ' +
      'default (https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html).',
    terraform: { types: ['aws_redshift_parameter_group'] },
    attributes: {
      parameterGroupName: { type: 'string', description: 'The name.', terraform: 'name' },
      parameterGroupFamily: {
        type: 'string',
        description: '`redshift-1.0` or `redshift-2.0`.',
        terraform: 'family',
      },
      'parameters.requireSsl': {
        type: 'boolean',
        description: 'Whether connections must use TLS, as written.',
        terraform: { path: 'parameter', only: { name: ['require_ssl'] }, then: 'value' },
        cloudformation: {
          path: 'Parameters',
          only: { ParameterName: ['require_ssl'] },
          then: 'ParameterValue',
        },
      },
      tags: { type: 'map', description: 'Tags by key.' },
    },
  },
];
