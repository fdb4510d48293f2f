import type { CanonicalType } from '../canonical-type.js';

export const SQL: readonly CanonicalType[] = [
  {
    type: 'sqladmin.googleapis.com/Instance',
    provider: 'gcp',
    description:
      'A Cloud SQL instance. Where nothing is written it has a public address, takes connections without TLS, and makes no ' +
      'backups (https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance).',
    terraform: { types: ['google_sql_database_instance'] },
    modules: {
      sources: {
        'terraform-google-modules/sql-db/google//modules/mysql': [],
        'terraform-google-modules/sql-db/google//modules/postgresql': [],
      },
      isLikeProvider: true,
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      databaseVersion: {
        type: 'string',
        description: '`MYSQL_8_0`, `POSTGRES_16`, `SQLSERVER_2022_STANDARD`, …',
      },
      instanceType: { type: 'string', description: '`CLOUD_SQL_INSTANCE`, `READ_REPLICA_INSTANCE`, …' },
      masterInstanceName: { type: 'string', description: 'Of a replica, the instance that it follows.' },
      deletionProtection: {
        type: 'boolean',
        description: 'Whether Terraform refuses to delete it.',
        fallback: true,
      },
      diskEncryptionKmsKeyName: {
        type: 'string',
        description: 'The key in Cloud KMS.',
        terraform: 'encryption_key_name',
      },
      'settings.ipConfiguration.ipv4Enabled': {
        type: 'boolean',
        description: 'Whether it has a public address.',
        terraform: 'settings.ip_configuration.ipv4_enabled',
        module: 'ip_configuration.ipv4_enabled',
        fallback: true,
      },
      'settings.ipConfiguration.privateNetwork': {
        type: 'string',
        description: 'The network from which it is reached by a private address.',
        terraform: 'settings.ip_configuration.private_network',
        module: 'ip_configuration.private_network',
      },
      'settings.ipConfiguration.requireSsl': {
        type: 'boolean',
        description: 'Whether connections need TLS and a client certificate; replaced by `sslMode`.',
        terraform: 'settings.ip_configuration.require_ssl',
        module: 'ip_configuration.require_ssl',
        fallback: false,
      },
      'settings.ipConfiguration.sslMode': {
        type: 'string',
        description:
          '`ALLOW_UNENCRYPTED_AND_ENCRYPTED`, `ENCRYPTED_ONLY` or `TRUSTED_CLIENT_CERTIFICATE_REQUIRED`.',
        terraform: 'settings.ip_configuration.ssl_mode',
        module: 'ip_configuration.ssl_mode',
      },
      'settings.ipConfiguration.authorizedNetworks': {
        type: 'list',
        description: 'Networks that may connect to the public address.',
        terraform: 'settings.ip_configuration.authorized_networks',
        module: 'ip_configuration.authorized_networks',
        attributes: {
          name: { type: 'string', description: 'What it is called.' },
          value: { type: 'string', description: 'The range.' },
        },
      },
      'settings.backupConfiguration.enabled': {
        type: 'boolean',
        description: 'Whether it is backed up every day.',
        terraform: 'settings.backup_configuration.enabled',
        module: 'backup_configuration.enabled',
        fallback: false,
      },
      'settings.databaseFlags': {
        type: 'list',
        description: 'Flags of the database.',
        terraform: 'settings.database_flags',
        module: 'database_flags',
        attributes: {
          name: { type: 'string', description: 'The flag.' },
          value: { type: 'string', description: 'Its value.' },
        },
      },
    },
  },
];
