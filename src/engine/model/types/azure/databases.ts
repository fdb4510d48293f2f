import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

/** What single servers have; the names are older than those of the Azure API. */
const SERVER: Readonly<Record<string, CanonicalAttribute>> = {
  version: { type: 'string', description: 'The version of the engine.' },
  publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
  delegatedSubnet: {
    type: 'string',
    description:
      'The subnet that a flexible server lies in, which makes it private; null where there is none.',
    terraform: 'delegated_subnet_id',
  },
  sslEnforcement: {
    type: 'boolean',
    description:
      'Whether connections without TLS are refused; null of flexible servers, where the parameter `require_secure_transport` says so.',
    terraform: [
      'ssl_enforcement_enabled',
      { path: 'ssl_enforcement', values: { Enabled: true, Disabled: false, ENABLED: true, DISABLED: false } },
    ],
  },
  minimalTlsVersion: {
    type: 'string',
    description:
      '`TLS1_0`, `TLS1_1`, `TLS1_2` or `TLSEnforcementDisabled`. Where it is not written: `TLS1_2`, as azurerm sets since 3.0.',
    terraform: 'ssl_minimal_tls_version_enforced',
    fallback: 'TLS1_2',
  },
  backupRetentionDays: { type: 'number', description: 'How long backups are kept.', unit: 'days' },
  geoRedundantBackup: {
    type: 'boolean',
    description: 'Whether backups are kept in another region too.',
    terraform: [
      'geo_redundant_backup_enabled',
      { path: 'storage_profile.geo_redundant_backup', values: { Enabled: true, Disabled: false } },
    ],
    fallback: false,
  },
  infrastructureEncryption: {
    type: 'boolean',
    description: 'Whether data is encrypted a second time, by the infrastructure.',
    terraform: 'infrastructure_encryption_enabled',
    fallback: false,
  },
  createMode: { type: 'string', description: '`Default`, `Replica` …', fallback: 'Default' },
  tags: TAGS,
};

const PARAMETER: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The parameter.' },
  value: { type: 'string', description: 'Its value.' },
};

export const DATABASES: readonly CanonicalType[] = [
  {
    type: 'Microsoft.DBforMySQL/servers',
    provider: 'azure',
    description: `A MySQL server, single or flexible (${providerDocs('mysql_flexible_server')}).`,
    terraform: { types: ['azurerm_mysql_server', 'azurerm_mysql_flexible_server'] },
    attributes: {
      ...SERVER,
      publicNetworkAccess: {
        type: 'boolean',
        description: 'Whether the public endpoint takes connections. Where it is not written: true.',
        terraform: [
          'public_network_access_enabled',
          { path: 'public_network_access', values: { Enabled: true, Disabled: false } },
        ],
        fallback: true,
      },
    },
  },
  {
    type: 'Microsoft.DBforPostgreSQL/servers',
    provider: 'azure',
    description: `A PostgreSQL server, single or flexible (${providerDocs('postgresql_flexible_server')}).`,
    terraform: { types: ['azurerm_postgresql_server', 'azurerm_postgresql_flexible_server'] },
    attributes: SERVER,
  },
  {
    type: 'Microsoft.DBforMariaDB/servers',
    provider: 'azure',
    description: 'A MariaDB server. Azure retired the service in September 2025.',
    terraform: { types: ['azurerm_mariadb_server'] },
    attributes: SERVER,
  },
  {
    type: 'Microsoft.DBforMySQL/servers/configurations',
    provider: 'azure',
    description: `A parameter of a MySQL server (${providerDocs('mysql_flexible_server_configuration')}).`,
    terraform: { types: ['azurerm_mysql_configuration', 'azurerm_mysql_flexible_server_configuration'] },
    attributes: PARAMETER,
  },
  {
    type: 'Microsoft.DBforPostgreSQL/servers/configurations',
    provider: 'azure',
    description: `A parameter of a PostgreSQL server (${providerDocs('postgresql_flexible_server_configuration')}).`,
    terraform: {
      types: ['azurerm_postgresql_configuration', 'azurerm_postgresql_flexible_server_configuration'],
    },
    attributes: PARAMETER,
  },
  {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    provider: 'azure',
    description:
      `A Cosmos DB account (${providerDocs('cosmosdb_account')}). Where nothing is written, its public endpoint takes ` +
      'connections from everywhere.',
    terraform: { types: ['azurerm_cosmosdb_account'] },
    attributes: {
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      isVirtualNetworkFilterEnabled: {
        type: 'boolean',
        description: 'Whether only the subnets of the virtual network rules are let in, beside the IP rules.',
        terraform: 'is_virtual_network_filter_enabled',
        fallback: false,
      },
      ipRules: {
        type: 'any',
        description: 'The ranges that are let in, as a list or separated by commas; null or empty for all.',
        terraform: 'ip_range_filter',
      },
      virtualNetworkRules: {
        type: 'list',
        description: 'The subnets that are let in.',
        terraform: 'virtual_network_rule',
      },
      keyVaultKeyUri: {
        type: 'string',
        description: 'The key of your own that encrypts it; null where Microsoft manages the key.',
        terraform: ['key_vault_key_id', 'managed_hsm_key_id'],
      },
      disableLocalAuth: {
        type: 'boolean',
        description: 'Whether the keys of the account give no access.',
        terraform: [
          'local_authentication_disabled',
          { path: 'local_authentication_enabled', values: { true: false, false: true } },
        ],
        fallback: false,
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Cache/redis',
    provider: 'azure',
    description:
      `A Redis cache, or its successor Managed Redis (${providerDocs('redis_cache')}, ${providerDocs('managed_redis')}). Where ` +
      'nothing is written: TLS only, and public network access without a firewall.',
    terraform: {
      types: ['azurerm_redis_cache', 'azurerm_managed_redis'],
      names: ['name'],
      satellites: { azurerm_redis_firewall_rule: 'redis_cache_name' },
    },
    attributes: {
      enableNonSslPort: {
        type: 'boolean',
        description: 'Whether connections without TLS are taken.',
        terraform: [
          'non_ssl_port_enabled',
          'enable_non_ssl_port',
          { path: 'default_database.client_protocol', values: { Plaintext: true, Encrypted: false } },
        ],
        fallback: false,
      },
      publicNetworkAccess: {
        type: 'boolean',
        description: 'Whether the public endpoint takes connections. Where it is not written: true.',
        terraform: [
          'public_network_access_enabled',
          { path: 'public_network_access', values: { Enabled: true, Disabled: false } },
        ],
        fallback: true,
      },
      subnetId: {
        type: 'string',
        description: 'The subnet that the cache lies in, which makes it private; null where there is none.',
      },
      minimumTlsVersion: { type: 'string', description: '`1.0`, `1.1` or `1.2`.' },
      firewallRules: {
        type: 'list',
        description: 'The ranges that are let in; none for all.',
        terraform: 'azurerm_redis_firewall_rule:',
        attributes: {
          startIP: { type: 'string', description: 'The first address.', terraform: 'start_ip' },
          endIP: { type: 'string', description: 'The last address.', terraform: 'end_ip' },
        },
      },
      tags: TAGS,
    },
  },
];
