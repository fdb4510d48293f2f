import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { IDENTITY, providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

const NETWORK_RULES = 'azurerm_storage_account_network_rules:';
const QUEUE_LOGGING = [
  'azurerm_storage_account_queue_properties:logging',
  'queue_properties.logging',
] as const;

const QUEUE_LOGGING_ATTRIBUTES: Readonly<Record<string, CanonicalAttribute>> = {
  read: { type: 'boolean', description: 'Whether reading is logged.', fallback: false },
  write: { type: 'boolean', description: 'Whether writing is logged.', fallback: false },
  delete: { type: 'boolean', description: 'Whether deleting is logged.', fallback: false },
  retentionPolicyDays: { type: 'number', description: 'How long the log is kept.', unit: 'days' },
};

export const STORAGE: readonly CanonicalType[] = [
  {
    type: 'Microsoft.Storage/storageAccounts',
    provider: 'azure',
    description:
      'A storage account with what is configured beside it. Where nothing is written, what azurerm sets since 4.0 counts ' +
      `(${providerDocs('storage_account')}): HTTPS only, TLS 1.2, public network access, and shared keys. ` +
      'Without network rules every network is let in.',
    terraform: {
      types: ['azurerm_storage_account'],
      names: ['name'],
      satellites: {
        azurerm_storage_account_network_rules: ['storage_account_id', 'storage_account_name'],
        azurerm_storage_account_customer_managed_key: 'storage_account_id',
        azurerm_storage_account_queue_properties: 'storage_account_id',
      },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      kind: {
        type: 'string',
        description:
          '`StorageV2` (the default), `BlobStorage`, `BlockBlobStorage`, `FileStorage` or `Storage`.',
        terraform: 'account_kind',
        fallback: 'StorageV2',
      },
      'sku.tier': { type: 'string', description: '`Standard` or `Premium`.', terraform: 'account_tier' },
      'sku.replication': {
        type: 'string',
        description: '`LRS`, `ZRS`, `GRS`, `RAGRS`, `GZRS` or `RAGZRS`.',
        terraform: 'account_replication_type',
      },
      supportsHttpsTrafficOnly: {
        type: 'boolean',
        description: 'Whether plain HTTP is refused. Where it is not written: true.',
        terraform: ['https_traffic_only_enabled', 'enable_https_traffic_only'],
        fallback: true,
      },
      minimumTlsVersion: {
        type: 'string',
        description:
          '`TLS1_0`, `TLS1_1`, `TLS1_2` or `TLS1_3`. Where it is not written: `TLS1_2`, as azurerm sets since 3.0.',
        terraform: 'min_tls_version',
        fallback: 'TLS1_2',
      },
      allowBlobPublicAccess: {
        type: 'boolean',
        description:
          'Whether containers may be opened to anonymous readers. Null where it is not written: azurerm allows it from 3.0 until ' +
          '5.0, and forbids it before and since ' +
          '(https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/5.0-upgrade-guide).',
        terraform: ['allow_nested_items_to_be_public', 'allow_blob_public_access'],
      },
      allowSharedKeyAccess: {
        type: 'boolean',
        description: 'Whether the keys of the account give access. Where it is not written: true.',
        terraform: 'shared_access_key_enabled',
        fallback: true,
      },
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      networkAcls: {
        type: 'map',
        description: 'The network rules; null where the code has none, and every network is let in.',
        terraform: [NETWORK_RULES, 'network_rules'],
        attributes: {
          defaultAction: { type: 'string', description: '`Allow` or `Deny` for what no rule names.' },
          bypass: {
            type: 'list',
            description:
              '`AzureServices`, `Logging`, `Metrics` or `None`. Where it is not written: `AzureServices`.',
            fallback: ['AzureServices'],
          },
          ipRules: { type: 'list', description: 'Public ranges that are let in.' },
          virtualNetworkRules: {
            type: 'list',
            description: 'Subnets that are let in.',
            terraform: 'virtual_network_subnet_ids',
          },
        },
      },
      'encryption.requireInfrastructureEncryption': {
        type: 'boolean',
        description: 'Whether data is encrypted a second time, by the infrastructure.',
        terraform: 'infrastructure_encryption_enabled',
        fallback: false,
      },
      'encryption.keyVaultKey': {
        type: 'any',
        description: 'The key of your own that encrypts it; null where Microsoft manages the key.',
        terraform: ['azurerm_storage_account_customer_managed_key:', 'customer_managed_key'],
      },
      'blobServices.deleteRetentionPolicy': {
        type: 'map',
        description: 'Soft delete of blobs; null where it is off.',
        terraform: 'blob_properties.delete_retention_policy',
        attributes: {
          days: {
            type: 'number',
            description: 'How long deleted blobs are kept.',
            unit: 'days',
            fallback: 7,
          },
        },
      },
      'blobServices.isVersioningEnabled': {
        type: 'boolean',
        description: 'Whether earlier versions of blobs are kept.',
        terraform: 'blob_properties.versioning_enabled',
        fallback: false,
      },
      'queueServices.logging': {
        type: 'map',
        description: 'What the queue service logs; null where it logs nothing.',
        terraform: QUEUE_LOGGING,
        attributes: QUEUE_LOGGING_ATTRIBUTES,
      },
      'queueServices.isDeclared': {
        type: 'boolean',
        description: 'Whether the code configures the queue service at all.',
        terraform: ['azurerm_storage_account_queue_properties:', 'queue_properties'],
        derive: 'exists',
        fallback: false,
      },
      identity: IDENTITY,
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    provider: 'azure',
    description: `A blob container. It is private unless the code says otherwise (${providerDocs('storage_container')}).`,
    terraform: { types: ['azurerm_storage_container'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      publicAccess: {
        type: 'string',
        description: '`private` (the default), `blob`, or `container` for its list of blobs too.',
        terraform: [
          'container_access_type',
          { path: 'properties.publicAccess', values: { None: 'private' } },
        ],
        fallback: 'private',
      },
    },
  },
];
