import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { IDENTITY, providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

const AUDITING = [
  'azurerm_mssql_server_extended_auditing_policy',
  'azurerm_sql_server_extended_auditing_policy',
] as const;

/** What the auditing policies of these types, and the one that is written inline, say. */
function auditing(types: readonly string[]): Readonly<Record<string, CanonicalAttribute>> {
  const places = (attribute: string): readonly string[] => [
    ...types.map((type) => `${type}:${attribute}`),
    `extended_auditing_policy.${attribute}`,
  ];
  return {
    'auditingSettings.isDeclared': {
      type: 'boolean',
      description: 'Whether the code has an auditing policy.',
      terraform: [...types.map((type) => `${type}:`), 'extended_auditing_policy'],
      derive: 'exists',
      fallback: false,
    },
    'auditingSettings.enabled': {
      type: 'boolean',
      description: 'Whether the auditing policy is on. Where it is not written: true.',
      terraform: places('enabled'),
      fallback: true,
    },
    'auditingSettings.retentionDays': {
      type: 'number',
      description: 'How long the log is kept in its storage account; 0 (the default) for ever.',
      unit: 'days',
      terraform: places('retention_in_days'),
      fallback: 0,
    },
  };
}

const FIREWALL_RULE: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  startIpAddress: {
    type: 'string',
    description: 'The first address; with `0.0.0.0` as both every service of Azure is let in.',
  },
  endIpAddress: { type: 'string', description: 'The last address.' },
};

function firewallRule(type: string, natives: readonly string[]): CanonicalType {
  return {
    type,
    provider: 'azure',
    description: 'A range of addresses that reaches a database server.',
    terraform: { types: natives },
    attributes: FIREWALL_RULE,
  };
}

export const SQL: readonly CanonicalType[] = [
  {
    type: 'Microsoft.Sql/servers',
    provider: 'azure',
    description:
      `A logical server of Azure SQL with its auditing policy (${providerDocs('mssql_server')}). Where nothing is written: ` +
      'TLS 1.2, as azurerm sets since 3.0, and public network access, behind a firewall that lets nothing in by itself.',
    terraform: {
      types: ['azurerm_mssql_server', 'azurerm_sql_server'],
      names: ['name'],
      satellites: {
        azurerm_mssql_server_extended_auditing_policy: 'server_id',
        azurerm_sql_server_extended_auditing_policy: 'server_id',
        azurerm_sql_active_directory_administrator: 'server_name',
      },
    },
    attributes: {
      minimalTlsVersion: {
        type: 'string',
        description: '`1.0`, `1.1`, `1.2`, or `Disabled` for any. Where it is not written: `1.2`.',
        terraform: 'minimum_tls_version',
        fallback: '1.2',
      },
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      administrators: {
        type: 'map',
        description: 'The administrator from Microsoft Entra; null where there is none.',
        terraform: ['azuread_administrator', 'azurerm_sql_active_directory_administrator:'],
        attributes: {
          login: { type: 'string', description: 'The name.', terraform: ['login_username', 'login'] },
        },
      },
      ...auditing(AUDITING),
      identity: IDENTITY,
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Sql/servers/databases',
    provider: 'azure',
    description: `A database of Azure SQL with an auditing policy of its own (${providerDocs('mssql_database_extended_auditing_policy')}); that of the server holds for it too.`,
    terraform: {
      types: ['azurerm_mssql_database', 'azurerm_sql_database'],
      satellites: {
        azurerm_mssql_database_extended_auditing_policy: 'database_id',
      },
    },
    attributes: {
      ...auditing(['azurerm_mssql_database_extended_auditing_policy']),
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Sql/servers/securityAlertPolicies',
    provider: 'azure',
    description: `What alarms of threats a server raises, and whom they reach (${providerDocs('mssql_server_security_alert_policy')}).`,
    terraform: { types: ['azurerm_mssql_server_security_alert_policy'] },
    attributes: {
      state: { type: 'string', description: '`Enabled`, `Disabled` or `New`.' },
      disabledAlerts: { type: 'list', description: 'The kinds of threats that raise no alarm.' },
      emailAddresses: { type: 'list', description: 'Whom alarms reach.' },
      emailAccountAdmins: {
        type: 'boolean',
        description: 'Whether alarms reach the administrators of the account.',
        fallback: false,
      },
      retentionDays: { type: 'number', description: 'How long the log is kept.', unit: 'days', fallback: 0 },
    },
  },
  firewallRule('Microsoft.Sql/servers/firewallRules', [
    'azurerm_mssql_firewall_rule',
    'azurerm_sql_firewall_rule',
  ]),
  firewallRule('Microsoft.DBforMySQL/servers/firewallRules', [
    'azurerm_mysql_firewall_rule',
    'azurerm_mysql_flexible_server_firewall_rule',
  ]),
  firewallRule('Microsoft.DBforPostgreSQL/servers/firewallRules', [
    'azurerm_postgresql_firewall_rule',
    'azurerm_postgresql_flexible_server_firewall_rule',
  ]),
  firewallRule('Microsoft.DBforMariaDB/servers/firewallRules', ['azurerm_mariadb_firewall_rule']),
];
