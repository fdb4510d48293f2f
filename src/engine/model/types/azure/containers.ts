import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';
import { IDENTITY, providerDocs, PUBLIC_NETWORK_ACCESS, TAGS } from './shared-attributes.js';

/** Add-ons lay below `addon_profile` until azurerm 3.0. */
function addOn(description: string, ...terraform: readonly Place[]): CanonicalAttribute {
  return { type: 'boolean', description, terraform, fallback: false };
}

export const CONTAINERS: readonly CanonicalType[] = [
  {
    type: 'Microsoft.ContainerService/managedClusters',
    provider: 'azure',
    description:
      `A Kubernetes cluster (${providerDocs('kubernetes_cluster')}). Where nothing is written: RBAC is on, the API server is ` +
      'public and open to every address, local accounts work, and no add-on is on.',
    terraform: { types: ['azurerm_kubernetes_cluster'] },
    attributes: {
      enableRBAC: {
        type: 'boolean',
        description: 'Whether Kubernetes checks rights by role. Where it is not written: true.',
        terraform: ['role_based_access_control_enabled', 'role_based_access_control.enabled'],
        fallback: true,
      },
      'apiServerAccessProfile.enablePrivateCluster': {
        type: 'boolean',
        description: 'Whether the API server has a private address only.',
        terraform: ['private_cluster_enabled', 'private_link_enabled'],
        fallback: false,
      },
      'apiServerAccessProfile.authorizedIPRanges': {
        type: 'list',
        description: 'The ranges that reach the API server; empty or null for all.',
        terraform: ['api_server_access_profile.authorized_ip_ranges', 'api_server_authorized_ip_ranges'],
      },
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      disableLocalAccounts: {
        type: 'boolean',
        description: 'Whether the certificates of the cluster itself give no access.',
        terraform: ['local_account_disabled'],
        fallback: false,
      },
      'networkProfile.networkPolicy': {
        type: 'string',
        description: '`azure`, `calico` or `cilium`; null where pods talk to each other without limits.',
        terraform: 'network_profile.network_policy',
      },
      'addonProfiles.omsagent.enabled': {
        type: 'boolean',
        description:
          'Whether container logs and metrics go to Log Analytics, as azurerm before 3.0 wrote it.',
        terraform: 'addon_profile.oms_agent.enabled',
      },
      'addonProfiles.omsagent.isDeclared': {
        type: 'boolean',
        description: 'Whether the add-on is configured, which switches it on.',
        terraform: ['oms_agent', 'addon_profile.oms_agent.log_analytics_workspace_id'],
        derive: 'exists',
        fallback: false,
      },
      'addonProfiles.omsagent.logAnalyticsWorkspaceResourceID': {
        type: 'string',
        description: 'Where container logs and metrics go; null where the add-on is off.',
        terraform: [
          'oms_agent.log_analytics_workspace_id',
          'addon_profile.oms_agent.log_analytics_workspace_id',
        ],
      },
      'addonProfiles.azurePolicy.enabled': addOn(
        'Whether Azure Policy checks what runs in the cluster.',
        'azure_policy_enabled',
        'addon_profile.azure_policy.enabled',
      ),
      'addonProfiles.kubeDashboard.enabled': addOn(
        'Whether the Kubernetes dashboard runs in the cluster.',
        'addon_profile.kube_dashboard.enabled',
      ),
      diskEncryptionSetID: {
        type: 'string',
        description: 'The disk encryption set that brings a key of your own; null where there is none.',
        terraform: 'disk_encryption_set_id',
      },
      identity: IDENTITY,
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.ContainerRegistry/registries',
    provider: 'azure',
    description: `A container registry (${providerDocs('container_registry')}).`,
    terraform: { types: ['azurerm_container_registry'] },
    attributes: {
      'sku.name': { type: 'string', description: '`Basic`, `Standard` or `Premium`.', terraform: 'sku' },
      adminUserEnabled: {
        type: 'boolean',
        description: 'Whether one name and password gives every right.',
        terraform: 'admin_enabled',
        fallback: false,
      },
      anonymousPullEnabled: {
        type: 'boolean',
        description: 'Whether anyone can pull images.',
        fallback: false,
      },
      publicNetworkAccess: PUBLIC_NETWORK_ACCESS,
      'networkRuleSet.defaultAction': {
        type: 'string',
        description: '`Allow` (the default) or `Deny` for what no rule names.',
        terraform: 'network_rule_set.default_action',
        fallback: 'Allow',
      },
      tags: TAGS,
    },
  },
];
