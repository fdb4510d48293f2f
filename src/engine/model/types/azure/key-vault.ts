import type { CanonicalType } from '../canonical-type.js';
import { providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

export const KEY_VAULT: readonly CanonicalType[] = [
  {
    type: 'Microsoft.KeyVault/vaults',
    provider: 'azure',
    description:
      `A key vault with its access policies and diagnostic settings (${providerDocs('key_vault')}). Where nothing is written: ` +
      'soft delete is on and cannot be switched off, purge protection is off, and every network is let in.',
    terraform: {
      types: ['azurerm_key_vault'],
      satellites: {
        azurerm_key_vault_access_policy: 'key_vault_id',
        azurerm_monitor_diagnostic_setting: { by: 'target_resource_id', isOptional: true },
      },
    },
    attributes: {
      enablePurgeProtection: {
        type: 'boolean',
        description: 'Whether what is deleted cannot be purged before its time.',
        terraform: 'purge_protection_enabled',
        fallback: false,
      },
      enableSoftDelete: {
        type: 'boolean',
        description: 'Whether what is deleted is kept for a time. Azure no longer lets it be switched off.',
        terraform: 'soft_delete_enabled',
        fallback: true,
      },
      softDeleteRetentionInDays: {
        type: 'number',
        description: 'How long what is deleted is kept.',
        unit: 'days',
        terraform: 'soft_delete_retention_days',
        fallback: 90,
      },
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      networkAcls: {
        type: 'map',
        description: 'The network rules; null where the code has none, and every network is let in.',
        terraform: 'network_acls',
        attributes: {
          defaultAction: { type: 'string', description: '`Allow` or `Deny` for what no rule names.' },
          bypass: { type: 'string', description: '`AzureServices` or `None`.' },
          ipRules: { type: 'list', description: 'Public ranges that are let in.' },
          virtualNetworkRules: {
            type: 'list',
            description: 'Subnets that are let in.',
            terraform: 'virtual_network_subnet_ids',
          },
        },
      },
      enableRbacAuthorization: {
        type: 'boolean',
        description: 'Whether Azure roles decide on access instead of access policies.',
        terraform: ['rbac_authorization_enabled', 'enable_rbac_authorization'],
        fallback: false,
      },
      accessPolicies: {
        type: 'list',
        description: 'Who may do what, where access policies decide.',
        terraform: ['access_policy', 'azurerm_key_vault_access_policy:'],
        attributes: {
          objectId: { type: 'string', description: 'Who.' },
          keyPermissions: { type: 'list', description: 'What with keys.' },
          secretPermissions: { type: 'list', description: 'What with secrets.' },
          certificatePermissions: { type: 'list', description: 'What with certificates.' },
        },
      },
      diagnosticSettings: {
        type: 'list',
        description: 'Where its logs and metrics go.',
        terraform: 'azurerm_monitor_diagnostic_setting:',
        attributes: {
          enabledLogs: { type: 'list', description: 'The categories of logs.', terraform: 'enabled_log' },
          logs: {
            type: 'list',
            description: 'The categories of logs, each on or off (before azurerm 4.0).',
            terraform: 'log',
            attributes: {
              category: { type: 'string', description: '`AuditEvent` …' },
              enabled: { type: 'boolean', description: 'Whether it is on.', fallback: true },
            },
          },
        },
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.KeyVault/vaults/keys',
    provider: 'azure',
    description: `A key (${providerDocs('key_vault_key')}). It does not expire unless the code says so.`,
    terraform: { types: ['azurerm_key_vault_key'] },
    attributes: {
      'attributes.exp': {
        type: 'string',
        description: 'When it expires; null for never.',
        terraform: 'expiration_date',
      },
      rotationPolicy: {
        type: 'map',
        description: 'When new versions are made, and how long they last; null where none are.',
        terraform: 'rotation_policy',
        attributes: {
          expiryTime: {
            type: 'string',
            description: 'How long a version lasts, as an ISO 8601 duration.',
            terraform: 'expire_after',
          },
        },
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.KeyVault/vaults/secrets',
    provider: 'azure',
    description: `A secret (${providerDocs('key_vault_secret')}). It does not expire unless the code says so.`,
    terraform: { types: ['azurerm_key_vault_secret'] },
    attributes: {
      'attributes.exp': {
        type: 'string',
        description: 'When it expires; null for never.',
        terraform: 'expiration_date',
      },
      contentType: { type: 'string', description: 'What the secret is: `password`, `application/json` …' },
      tags: TAGS,
    },
  },
];
