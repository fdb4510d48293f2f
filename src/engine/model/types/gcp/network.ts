import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';

const RULES: Readonly<Record<string, CanonicalAttribute>> = {
  protocol: { type: 'string', description: '`tcp`, `udp`, `icmp`, `icmpv6`, `sctp`, …, or `all`.' },
  fromPort: { type: 'number', description: 'The first port; 0 where no port is named.' },
  toPort: { type: 'number', description: 'The last port; 65535 where no port is named.' },
};

/** A rule of a firewall policy does one thing with all that it matches. */
function ofPolicyRule(action: string): Place {
  return { path: '', only: { action: [action] }, then: 'match.layer4_configs' };
}

export const NETWORK: readonly CanonicalType[] = [
  {
    type: 'compute.googleapis.com/Firewall',
    provider: 'gcp',
    description:
      'A firewall rule of a VPC network, or of a firewall policy. It is for incoming traffic, and enforced, unless it says ' +
      'otherwise (https://cloud.google.com/firewall/docs/firewalls).',
    terraform: {
      types: [
        'google_compute_firewall',
        'google_compute_firewall_policy_rule',
        'google_compute_network_firewall_policy_rule',
        'google_compute_region_network_firewall_policy_rule',
      ],
    },
    attributes: {
      name: { type: 'string', description: 'The name.', terraform: ['name', 'rule_name'] },
      network: { type: 'string', description: 'The network.' },
      direction: { type: 'string', description: '`INGRESS` or `EGRESS`.', fallback: 'INGRESS' },
      disabled: { type: 'boolean', description: 'Whether the rule is not enforced.', fallback: false },
      priority: { type: 'number', description: 'Lower numbers win.', fallback: 1000 },
      sourceRanges: {
        type: 'list',
        description: 'Where traffic comes from.',
        terraform: ['source_ranges', 'match.src_ip_ranges'],
      },
      sourceTags: { type: 'list', description: 'Tags of the instances that it comes from.' },
      sourceServiceAccounts: { type: 'list', description: 'Accounts of the instances that it comes from.' },
      destinationRanges: {
        type: 'list',
        description: 'Where traffic goes to; null for everywhere.',
        terraform: ['destination_ranges', 'match.dest_ip_ranges'],
      },
      targetTags: { type: 'list', description: 'Tags of the instances that the rule is for.' },
      targetServiceAccounts: { type: 'list', description: 'Accounts of the instances that it is for.' },
      allowed: {
        type: 'list',
        description: 'What is allowed, one entry for each range of ports.',
        terraform: ['allow', ofPolicyRule('allow')],
        derive: 'firewall',
        attributes: RULES,
      },
      denied: {
        type: 'list',
        description: 'What is denied, one entry for each range of ports.',
        terraform: ['deny', ofPolicyRule('deny')],
        derive: 'firewall',
        attributes: RULES,
      },
      logConfig: { type: 'map', description: 'The log of connections; null where there is none.' },
    },
  },
  {
    type: 'compute.googleapis.com/Subnetwork',
    provider: 'gcp',
    description:
      'A subnet of a VPC network. Without `logConfig` it has no flow logs, and private Google access is off unless it is ' +
      'switched on (https://cloud.google.com/vpc/docs/flow-logs). Subnets for proxies and Private Service Connect have none of both.',
    terraform: { types: ['google_compute_subnetwork'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      network: { type: 'string', description: 'The network.' },
      purpose: {
        type: 'string',
        description:
          '`PRIVATE`, or what it is reserved for: `REGIONAL_MANAGED_PROXY`, `GLOBAL_MANAGED_PROXY`, ' +
          '`INTERNAL_HTTPS_LOAD_BALANCER`, `PRIVATE_SERVICE_CONNECT`, `PRIVATE_NAT`, …',
        fallback: 'PRIVATE',
      },
      privateIpGoogleAccess: {
        type: 'boolean',
        description: "Whether instances without an address of their own reach Google's APIs.",
        fallback: false,
      },
      privateIpv6GoogleAccess: { type: 'string', description: 'The same over IPv6.' },
      stackType: { type: 'string', description: '`IPV4_ONLY`, `IPV4_IPV6` or `IPV6_ONLY`.' },
      logConfig: {
        type: 'map',
        description: 'The flow logs; null where there are none.',
        attributes: {
          aggregationInterval: {
            type: 'string',
            description: 'How long flows are gathered: `INTERVAL_5_SEC` …',
          },
          flowSampling: { type: 'number', description: 'The share of the flows that is kept, 0 to 1.' },
          metadata: { type: 'string', description: 'Which metadata is kept.' },
        },
      },
      enableFlowLogs: {
        type: 'boolean',
        description: 'Whether flow logs are on, where older code says so beside `logConfig`.',
      },
    },
  },
  {
    type: 'compute.googleapis.com/SslPolicy',
    provider: 'gcp',
    description:
      'What load balancers accept of TLS: profile `COMPATIBLE` from TLS 1.0 on where nothing is written ' +
      '(https://cloud.google.com/load-balancing/docs/ssl-policies-concepts).',
    terraform: { types: ['google_compute_ssl_policy', 'google_compute_region_ssl_policy'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      profile: {
        type: 'string',
        description: '`COMPATIBLE`, `MODERN`, `RESTRICTED`, `FIPS_202205` or `CUSTOM`.',
        fallback: 'COMPATIBLE',
      },
      minTlsVersion: {
        type: 'string',
        description: '`TLS_1_0`, `TLS_1_1`, `TLS_1_2` or `TLS_1_3`.',
        fallback: 'TLS_1_0',
      },
      customFeatures: { type: 'list', description: 'The ciphers of the profile `CUSTOM`.' },
    },
  },
  {
    type: 'dns.googleapis.com/ManagedZone',
    provider: 'gcp',
    description:
      'A zone of Cloud DNS. It is public unless it says otherwise, and DNSSEC is off unless it is switched on ' +
      '(https://cloud.google.com/dns/docs/dnssec-config).',
    terraform: { types: ['google_dns_managed_zone'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      dnsName: { type: 'string', description: 'The domain.' },
      visibility: { type: 'string', description: '`public` or `private`.', fallback: 'public' },
      'dnssecConfig.state': {
        type: 'string',
        description: '`on`, `off` or `transfer`.',
        terraform: 'dnssec_config.state',
        fallback: 'off',
      },
      'dnssecConfig.defaultKeySpecs': {
        type: 'list',
        description: 'The kinds of keys; the provider takes RSASHA256 where there are none.',
        terraform: 'dnssec_config.default_key_specs',
        attributes: {
          algorithm: { type: 'string', description: '`rsasha256`, `ecdsap256sha256`, `rsasha1`, …' },
          keyType: { type: 'string', description: '`keySigning` or `zoneSigning`.' },
          keyLength: { type: 'number', description: 'The length.', unit: 'bits' },
        },
      },
    },
  },
];
