import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { providerDocs, TAGS } from './shared-attributes.js';

const PORTS: Readonly<Record<string, CanonicalAttribute>> = {
  fromPort: { type: 'number', description: 'The first port.', terraform: [] },
  toPort: { type: 'number', description: 'The last port.', terraform: [] },
};

const SECURITY_RULE: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  description: { type: 'string', description: 'What it is for.' },
  priority: { type: 'number', description: 'The lowest decides.' },
  direction: { type: 'string', description: '`Inbound` or `Outbound`.' },
  access: { type: 'string', description: '`Allow` or `Deny`.' },
  protocol: { type: 'string', description: '`Tcp`, `Udp`, `Icmp`, `Esp`, `Ah`, or `*` for all.' },
  sourceAddressPrefixes: {
    type: 'list',
    terraform: ['source_address_prefix', 'source_address_prefixes'],
    description:
      'Ranges, service tags (`Internet`), or `*`; empty where application security groups are named.',
  },
  destinationAddressPrefixes: {
    type: 'list',
    terraform: ['destination_address_prefix', 'destination_address_prefixes'],
    description: 'The same for the destination.',
  },
  sourcePortRanges: {
    type: 'list',
    terraform: ['source_port_range', 'source_port_ranges'],
    description: 'The ports that it comes from.',
    attributes: PORTS,
  },
  destinationPortRanges: {
    type: 'list',
    terraform: ['destination_port_range', 'destination_port_ranges'],
    description: 'The ports that it goes to; 0 to 65535 for `*`.',
    attributes: PORTS,
  },
};

export const NETWORK: readonly CanonicalType[] = [
  {
    type: 'Microsoft.Network/networkSecurityGroups',
    provider: 'azure',
    description:
      'A network security group with its rules, inline or as resources of their own. Rules whose group is not in the code ' +
      'stand for a group of which only they are known. The rules that Azure adds to each group are not among them ' +
      '(https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview).',
    terraform: {
      types: ['azurerm_network_security_group'],
      names: ['name'],
      satellites: { azurerm_network_security_rule: 'network_security_group_name' },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      securityRules: {
        type: 'list',
        description: 'The rules of both directions.',
        terraform: ['security_rule', 'azurerm_network_security_rule:'],
        derive: 'networkSecurityRules',
        attributes: SECURITY_RULE,
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Network/virtualNetworks',
    provider: 'azure',
    description: `A virtual network (${providerDocs('virtual_network')}).`,
    terraform: { types: ['azurerm_virtual_network'] },
    attributes: {
      addressSpace: { type: 'list', description: 'The ranges.', terraform: 'address_space' },
      ddosProtectionPlan: {
        type: 'map',
        description: 'The DDoS protection plan; null where there is none.',
        terraform: 'ddos_protection_plan',
        attributes: {
          id: { type: 'string', description: 'The plan.' },
          enable: { type: 'boolean', description: 'Whether it is on.' },
        },
      },
      subnets: {
        type: 'list',
        description: 'The subnets that are written inline.',
        terraform: 'subnet',
        attributes: {
          name: { type: 'string', description: 'The name.' },
          networkSecurityGroup: {
            type: 'string',
            description: 'The network security group; null where there is none.',
            terraform: 'security_group',
          },
        },
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Network/virtualNetworks/subnets',
    provider: 'azure',
    description:
      'A subnet that is a resource of its own, with its network security group (`azurerm_subnet_network_security_group_association`).',
    terraform: {
      types: ['azurerm_subnet'],
      satellites: { azurerm_subnet_network_security_group_association: 'subnet_id' },
    },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      networkSecurityGroup: {
        type: 'string',
        description: 'The network security group; null where there is none.',
        terraform: [
          'azurerm_subnet_network_security_group_association:network_security_group_id',
          'network_security_group_id',
        ],
      },
      delegations: {
        type: 'list',
        description: 'The services that the subnet is given to: `Microsoft.Netapp/volumes`.',
        terraform: 'delegation',
        attributes: {
          serviceName: { type: 'string', description: 'The service.', terraform: 'service_delegation.name' },
        },
      },
    },
  },
  {
    type: 'Microsoft.Network/networkInterfaces',
    provider: 'azure',
    description: `A network interface (${providerDocs('network_interface')}).`,
    terraform: {
      types: ['azurerm_network_interface'],
      satellites: { azurerm_network_interface_security_group_association: 'network_interface_id' },
    },
    attributes: {
      ipConfigurations: {
        type: 'list',
        description: 'The addresses.',
        terraform: 'ip_configuration',
        attributes: {
          name: { type: 'string', description: 'The name.' },
          publicIPAddress: {
            type: 'string',
            description: 'The public address; null where there is none.',
            terraform: 'public_ip_address_id',
          },
        },
      },
      enableIPForwarding: {
        type: 'boolean',
        description: 'Whether it takes packets that are meant for another address.',
        terraform: ['ip_forwarding_enabled', 'enable_ip_forwarding'],
        fallback: false,
      },
      networkSecurityGroup: {
        type: 'string',
        description: 'The network security group of the interface itself; null where there is none.',
        terraform: [
          'azurerm_network_interface_security_group_association:network_security_group_id',
          'network_security_group_id',
        ],
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Network/networkWatchers/flowLogs',
    provider: 'azure',
    description: `A flow log (${providerDocs('network_watcher_flow_log')}).`,
    terraform: { types: ['azurerm_network_watcher_flow_log'] },
    attributes: {
      enabled: { type: 'boolean', description: 'Whether traffic is recorded.' },
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
      storageId: { type: 'string', description: 'Where it is stored.', terraform: 'storage_account_id' },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Network/applicationGateways',
    provider: 'azure',
    description: `An application gateway (${providerDocs('application_gateway')}).`,
    terraform: { types: ['azurerm_application_gateway'] },
    attributes: {
      'sku.tier': {
        type: 'string',
        description: '`Basic`, `Standard`, `Standard_v2`, `WAF` or `WAF_v2`.',
        terraform: 'sku.tier',
      },
      'webApplicationFirewallConfiguration.enabled': {
        type: 'boolean',
        description: 'Whether the firewall that is configured inline is on.',
        terraform: 'waf_configuration.enabled',
      },
      firewallPolicy: {
        type: 'string',
        description: 'The firewall policy; null where there is none.',
        terraform: 'firewall_policy_id',
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies',
    provider: 'azure',
    description: `A firewall policy for application gateways (${providerDocs('web_application_firewall_policy')}). It is on unless the code says otherwise.`,
    terraform: { types: ['azurerm_web_application_firewall_policy'] },
    attributes: {
      'policySettings.enabled': {
        type: 'boolean',
        description: 'Whether it is on.',
        terraform: 'policy_settings.enabled',
        fallback: true,
      },
      'policySettings.mode': {
        type: 'string',
        description: '`Prevention` (the default) or `Detection`.',
        terraform: 'policy_settings.mode',
        fallback: 'Prevention',
      },
      tags: TAGS,
    },
  },
  {
    type: 'Microsoft.Network/frontDoors',
    provider: 'azure',
    description: `A Front Door of the classic tier (${providerDocs('frontdoor')}).`,
    terraform: { types: ['azurerm_frontdoor'] },
    attributes: {
      frontendEndpoints: {
        type: 'list',
        description: 'The host names that it answers to.',
        terraform: 'frontend_endpoint',
        attributes: {
          name: { type: 'string', description: 'The name.' },
          webApplicationFirewallPolicyLink: {
            type: 'string',
            description: 'The firewall policy; null where there is none.',
            terraform: 'web_application_firewall_policy_link_id',
          },
        },
      },
      tags: TAGS,
    },
  },
];
