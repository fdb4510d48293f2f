import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';

const METADATA_MODES = {
  GKE_METADATA_SERVER: 'GKE_METADATA',
  EXPOSE: 'GCE_METADATA',
};

const NODE: Readonly<Record<string, CanonicalAttribute>> = {
  serviceAccount: {
    type: 'string',
    description: "The service account; null or `default` is the project's default account of Compute Engine.",
  },
  imageType: { type: 'string', description: 'The image: `COS_CONTAINERD` where nothing is written.' },
  oauthScopes: { type: 'list', description: 'What the service account may be used for.' },
  'workloadMetadataConfig.mode': {
    type: 'string',
    description: '`GKE_METADATA` keeps the credentials of the node from workloads.',
    terraform: [
      { path: 'workload_metadata_config.mode', values: METADATA_MODES },
      { path: 'workload_metadata_config.node_metadata', values: METADATA_MODES },
    ],
  },
};

const POOL: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  config: {
    type: 'map',
    description: 'How the nodes are set up; null where nothing is written.',
    terraform: 'node_config',
    attributes: NODE,
  },
  workloadPool: {
    type: 'string',
    description: 'Of the default pool, the pool of workload identities of the cluster.',
    terraform: ['workload_identity_config.workload_pool', 'workload_identity_config.identity_namespace'],
  },
  ...management(
    'autoUpgrade',
    'auto_upgrade',
    'Whether the version of the nodes follows that of the control plane.',
  ),
  ...management('autoRepair', 'auto_repair', 'Whether nodes that fail are made anew.'),
};

/** The default node pool, as the cluster describes it: there is one unless it is deleted at once, or Google runs the nodes. */
const DEFAULT_POOL: Place = {
  path: '',
  except: { remove_default_node_pool: ['true'], enable_autopilot: ['true'] },
};

function nodePools(places: readonly Place[]): CanonicalAttribute {
  return {
    type: 'list',
    description:
      'The node pools that this describes. The default one of a cluster does not count if it has `nodePools` itself.',
    terraform: places,
    attributes: {
      ...POOL,
      nodePools: {
        type: 'list',
        description: 'The pools that take the place of the default one.',
        terraform: 'node_pool',
      },
    },
  };
}

function nodeAccounts(places: readonly Place[]): CanonicalAttribute {
  return {
    type: 'list',
    description: 'The service accounts of nodes: of the node pools, and of what GKE adds by itself.',
    terraform: places,
    attributes: {
      serviceAccount: {
        type: 'string',
        description: "The account; null or `default` is the project's default account of Compute Engine.",
        terraform: [
          'node_config.service_account',
          'auto_provisioning_defaults.service_account',
          'cluster_autoscaling.auto_provisioning_defaults.service_account',
        ],
      },
      isUsed: {
        type: 'boolean',
        description: 'Whether there are such nodes, as far as the code tells.',
        terraform: [
          'node_config',
          'initial_node_count',
          'node_count',
          'cluster',
          'enabled',
          'enable_autopilot',
        ],
        derive: 'exists',
      },
      nodePools: {
        type: 'list',
        description: 'The pools that take the place of the default one.',
        terraform: 'node_pool',
      },
    },
  };
}

function management(
  name: string,
  attribute: string,
  description: string,
): Readonly<Record<string, CanonicalAttribute>> {
  return {
    [`management.${name}`]: {
      type: 'boolean',
      description: `${description} GKE does so where nothing is written.`,
      terraform: `management.${attribute}`,
    },
  };
}

const BINARY_AUTHORIZATION: readonly Place[] = [
  'binary_authorization.evaluation_mode',
  {
    path: 'binary_authorization.enabled',
    values: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
  },
  {
    path: 'enable_binary_authorization',
    values: { true: 'PROJECT_SINGLETON_POLICY_ENFORCE', false: 'DISABLED' },
  },
];

export const CONTAINER: readonly CanonicalType[] = [
  {
    type: 'container.googleapis.com/Cluster',
    provider: 'gcp',
    description:
      'A cluster of Google Kubernetes Engine. Where nothing is written: nodes have public addresses, everybody reaches the ' +
      'control plane, network policies have no effect; nodes are shielded, legacy authorization and client certificates are ' +
      'off, logs and metrics are kept (https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster, ' +
      'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster).',
    terraform: { types: ['google_container_cluster'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      resourceLabels: { type: 'map', description: 'Labels by key.' },
      'autopilot.enabled': {
        type: 'boolean',
        description: 'Whether Google runs the nodes.',
        terraform: 'enable_autopilot',
        fallback: false,
      },
      'privateClusterConfig.enablePrivateNodes': {
        type: 'boolean',
        description: 'Whether nodes have no public addresses.',
        terraform: 'private_cluster_config.enable_private_nodes',
        fallback: false,
      },
      'privateClusterConfig.enablePrivateEndpoint': {
        type: 'boolean',
        description: 'Whether the control plane has no public address.',
        terraform: 'private_cluster_config.enable_private_endpoint',
        fallback: false,
      },
      'controlPlaneEndpointsConfig.ipEndpointsConfig.enabled': {
        type: 'boolean',
        description: 'Whether the control plane is reached by addresses, and not by its name in DNS alone.',
        terraform: 'control_plane_endpoints_config.ip_endpoints_config.enabled',
        fallback: true,
      },
      masterAuthorizedNetworksConfig: {
        type: 'map',
        description: 'Who may reach the control plane; null where everybody may.',
        attributes: {
          cidrBlocks: {
            type: 'list',
            description: 'The networks that may.',
            terraform: 'cidr_blocks',
            attributes: { cidrBlock: { type: 'string', description: 'The range.' } },
          },
        },
      },
      'networkPolicy.enabled': {
        type: 'boolean',
        description: 'Whether network policies have an effect.',
        fallback: false,
      },
      'addonsConfig.networkPolicyConfig.disabled': {
        type: 'boolean',
        description: 'Whether what enforces network policies is switched off.',
        terraform: 'addons_config.network_policy_config.disabled',
      },
      'networkConfig.datapathProvider': {
        type: 'string',
        description: '`ADVANCED_DATAPATH` is Dataplane V2, which always enforces network policies.',
        terraform: 'datapath_provider',
      },
      'legacyAbac.enabled': {
        type: 'boolean',
        description: 'Whether legacy authorization counts beside RBAC.',
        terraform: 'enable_legacy_abac',
        fallback: false,
      },
      'masterAuth.clientCertificateConfig.issueClientCertificate': {
        type: 'boolean',
        description: 'Whether a client certificate is issued.',
        terraform: 'master_auth.client_certificate_config.issue_client_certificate',
        fallback: false,
      },
      'shieldedNodes.enabled': {
        type: 'boolean',
        description: 'Whether nodes prove their identity.',
        terraform: 'enable_shielded_nodes',
        fallback: true,
      },
      nodePools: nodePools([DEFAULT_POOL, 'node_pool']),
      nodeAccounts: nodeAccounts([
        DEFAULT_POOL,
        'node_pool',
        { path: 'cluster_autoscaling', only: { enabled: ['true'] } },
        { path: '', only: { enable_autopilot: ['true'] } },
      ]),
      loggingService: { type: 'string', description: 'Where logs go; `none` is nowhere.' },
      'loggingConfig.enableComponents': {
        type: 'list',
        description: 'Whose logs are kept; none where the list is empty, null where it is not written.',
        terraform: 'logging_config.enable_components',
      },
      monitoringService: { type: 'string', description: 'Where metrics go; `none` is nowhere.' },
      'monitoringConfig.enableComponents': {
        type: 'list',
        description: 'Whose metrics are kept; none where the list is empty, null where it is not written.',
        terraform: 'monitoring_config.enable_components',
      },
      ipAllocationPolicy: {
        type: 'map',
        description: 'The ranges of alias IPs; null where nothing is written.',
        terraform: 'ip_allocation_policy',
      },
      networkingMode: {
        type: 'string',
        description: '`VPC_NATIVE` or `ROUTES`; GKE takes VPC_NATIVE where nothing is written.',
      },
      'binaryAuthorization.evaluationMode': {
        type: 'string',
        description: '`PROJECT_SINGLETON_POLICY_ENFORCE`, or `DISABLED`.',
        terraform: BINARY_AUTHORIZATION,
        fallback: 'DISABLED',
      },
      'releaseChannel.channel': {
        type: 'string',
        description: 'The release channel, whose nodes are always upgraded.',
        terraform: 'release_channel.channel',
      },
    },
  },
  {
    type: 'container.googleapis.com/NodePool',
    provider: 'gcp',
    description: 'A node pool of a cluster, as a resource of its own.',
    terraform: { types: ['google_container_node_pool'] },
    attributes: {
      ...POOL,
      cluster: { type: 'string', description: 'The cluster.' },
      nodePools: nodePools(['']),
      nodeAccounts: nodeAccounts(['']),
    },
  },
];
