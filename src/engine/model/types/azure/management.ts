import type { CanonicalType } from '../canonical-type.js';
import { IDENTITY, providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

export const MANAGEMENT: readonly CanonicalType[] = [
  {
    type: 'Microsoft.Authorization/roleDefinitions',
    provider: 'azure',
    description: `A role of your own (${providerDocs('role_definition')}).`,
    terraform: { types: ['azurerm_role_definition'] },
    attributes: {
      roleName: { type: 'string', description: 'The name.', terraform: 'name' },
      scope: { type: 'string', description: 'Where it is defined.' },
      assignableScopes: {
        type: 'list',
        description: 'Where it can be given. Without any: where it is defined.',
      },
      permissions: {
        type: 'list',
        description: 'What it allows.',
        attributes: {
          actions: { type: 'list', description: 'What it allows on resources.' },
          notActions: { type: 'list', description: 'What is taken out of that.' },
          dataActions: { type: 'list', description: 'What it allows on data.' },
        },
      },
    },
  },
  {
    type: 'Microsoft.Insights/logProfiles',
    provider: 'azure',
    description:
      'How the activity log is exported, in the way that diagnostic settings have replaced (azurerm before 4.0).',
    terraform: { types: ['azurerm_monitor_log_profile'] },
    attributes: {
      categories: { type: 'list', description: '`Action`, `Delete`, `Write`.' },
      locations: { type: 'list', description: 'The regions.' },
      'retentionPolicy.enabled': {
        type: 'boolean',
        description: 'Whether a time is set after which records are deleted.',
        terraform: 'retention_policy.enabled',
      },
      'retentionPolicy.days': {
        type: 'number',
        description: 'How long records are kept; 0 for ever.',
        unit: 'days',
        terraform: 'retention_policy.days',
      },
    },
  },
  {
    type: 'Microsoft.Security/pricings',
    provider: 'azure',
    description: `The plan of Microsoft Defender for Cloud for one kind of resource (${providerDocs('security_center_subscription_pricing')}).`,
    terraform: { types: ['azurerm_security_center_subscription_pricing'] },
    attributes: {
      pricingTier: { type: 'string', description: '`Free` or `Standard`.', terraform: 'tier' },
      resourceType: {
        type: 'string',
        description: '`VirtualMachines`, `SqlServers` …',
        fallback: 'VirtualMachines',
      },
    },
  },
  {
    type: 'Microsoft.Security/securityContacts',
    provider: 'azure',
    description: `Whom Microsoft Defender for Cloud tells (${providerDocs('security_center_contact')}).`,
    terraform: { types: ['azurerm_security_center_contact'] },
    attributes: {
      email: { type: 'string', description: 'The address.' },
      phone: { type: 'string', description: 'The number.' },
      alertNotifications: { type: 'boolean', description: 'Whether alarms are sent.' },
      alertsToAdmins: { type: 'boolean', description: 'Whether the administrators get them too.' },
    },
  },
  {
    type: 'Microsoft.DataFactory/factories',
    provider: 'azure',
    description: `A data factory (${providerDocs('data_factory')}).`,
    terraform: { types: ['azurerm_data_factory'] },
    attributes: {
      publicNetworkAccess: {
        type: 'boolean',
        description: 'Whether the public endpoint takes connections. Where it is not written: true.',
        terraform: ['public_network_enabled'],
        fallback: true,
      },
      identity: IDENTITY,
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Search/searchServices',
    provider: 'azure',
    description: `A search service (${providerDocs('search_service')}).`,
    terraform: { types: ['azurerm_search_service'] },
    attributes: {
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      'networkRuleSet.ipRules': {
        type: 'list',
        description: 'The addresses that are let in; none for all.',
        terraform: 'allowed_ips',
      },
      identity: IDENTITY,
      tags: TAGS,
    },
  },
];
