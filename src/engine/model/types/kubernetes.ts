import type { CanonicalAttribute, CanonicalType } from './canonical-type.js';

const SECURITY_CONTEXT: CanonicalAttribute = {
  type: 'map',
  description: 'The security context of the container.',
  attributes: {
    privileged: { type: 'boolean', description: 'Whether it has all rights of the host.' },
    allowPrivilegeEscalation: {
      type: 'boolean',
      description: 'Whether a process can gain more rights than its parent; allowed where it is not written.',
    },
    runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
    runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
    readOnlyRootFilesystem: {
      type: 'boolean',
      description: 'Whether its root file system cannot be written.',
    },
    capabilities: {
      type: 'map',
      description: 'Linux capabilities.',
      attributes: {
        add: { type: 'list', description: 'Those added: `NET_ADMIN`, `ALL`.' },
        drop: { type: 'list', description: 'Those taken away.' },
      },
    },
    seccompProfile: { type: 'map', description: 'The seccomp profile.' },
    appArmorProfile: { type: 'map', description: 'The AppArmor profile.' },
    seLinuxOptions: { type: 'map', description: 'The SELinux labels: `user`, `role`, `type`, `level`.' },
    procMount: {
      type: 'string',
      description: '`Default`, or `Unmasked` for a /proc that shows everything.',
    },
  },
};

const CONTAINER: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  image: { type: 'string', description: 'The image.' },
  imagePullPolicy: { type: 'string', description: '`Always`, `IfNotPresent` or `Never`.' },
  command: { type: 'list', description: 'The command.' },
  args: { type: 'list', description: 'Its arguments.' },
  env: { type: 'list', description: 'The environment.' },
  envFrom: { type: 'list', description: 'What the environment is taken from.' },
  ports: { type: 'list', description: 'The ports: `containerPort`, `hostPort`.' },
  resources: {
    type: 'map',
    description: 'What it asks for, and may use at most.',
    attributes: {
      requests: { type: 'map', description: 'What it asks for: `cpu`, `memory`.' },
      limits: { type: 'map', description: 'What it may use at most: `cpu`, `memory`.' },
    },
  },
  securityContext: SECURITY_CONTEXT,
  volumeMounts: { type: 'list', description: 'Where volumes are mounted.' },
  livenessProbe: { type: 'map', description: 'How it is seen that it is alive.' },
  readinessProbe: { type: 'map', description: 'How it is seen that it is ready.' },
  startupProbe: { type: 'map', description: 'How it is seen that it has started.' },
  lifecycle: { type: 'map', description: 'What runs after its start and before its end.' },
  restartPolicy: { type: 'string', description: '`Always` makes an init container a sidecar.' },
  workingDir: { type: 'string', description: 'The working directory.' },
};

const METADATA: Readonly<Record<string, CanonicalAttribute>> = {
  'metadata.name': { type: 'string', description: 'The name.' },
  'metadata.namespace': { type: 'string', description: 'The namespace; null for the default one.' },
  'metadata.labels': { type: 'map', description: 'Labels.' },
  'metadata.annotations': { type: 'map', description: 'Annotations.' },
};

const RULES: Readonly<Record<string, CanonicalAttribute>> = {
  ...METADATA,
  rules: {
    type: 'list',
    description: 'What may be done.',
    attributes: {
      apiGroups: { type: 'list', description: 'The API groups; `""` is the core group, `*` is all.' },
      resources: { type: 'list', description: 'The resources; `*` is all.' },
      verbs: { type: 'list', description: 'What may be done with them; `*` is everything.' },
      resourceNames: { type: 'list', description: 'The objects that it is limited to.' },
      nonResourceURLs: { type: 'list', description: 'Paths of the API server.' },
    },
  },
};

const BINDING: Readonly<Record<string, CanonicalAttribute>> = {
  ...METADATA,
  'roleRef.kind': { type: 'string', description: '`Role` or `ClusterRole`.' },
  'roleRef.name': { type: 'string', description: 'The role.' },
  subjects: {
    type: 'list',
    description: 'Who gets it.',
    attributes: {
      kind: { type: 'string', description: '`User`, `Group` or `ServiceAccount`.' },
      name: { type: 'string', description: 'The name.' },
      namespace: { type: 'string', description: 'The namespace of a service account.' },
    },
  },
};

/** The kinds whose own paths are all there is to say. Others that a manifest names are types just the same. */
const PLAIN_KINDS: readonly string[] = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'PodTemplate',
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'Namespace',
  'Ingress',
  'NetworkPolicy',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'PodSecurityPolicy',
  'KubeletConfiguration',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'ResourceQuota',
  'LimitRange',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'CustomResourceDefinition',
];

export const KUBERNETES: readonly CanonicalType[] = [
  {
    type: 'Kubernetes::Pod',
    provider: 'kubernetes',
    isOpen: true,
    description:
      'A pod, or the pod template of a workload (Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, ' +
      "Job, CronJob, PodTemplate, OpenShift's DeploymentConfig, Argo's Rollout): policies about pods judge both. The attributes are the manifest's own paths, and `containers`.",
    attributes: {
      ...METADATA,
      networkPolicies: {
        type: 'list',
        description:
          'The NetworkPolicies (and those of Cilium) that select it, among the scanned manifests. One of which that cannot be told is unknown.',
        attributes: METADATA,
      },
      'networkPolicy.ingress': {
        type: 'boolean',
        description: 'Whether one of them limits what may reach it.',
      },
      'networkPolicy.egress': {
        type: 'boolean',
        description: 'Whether one of them limits what it may reach.',
      },
      workload: {
        type: 'map',
        description: 'What makes the pod; null for a pod by itself.',
        attributes: { kind: { type: 'string', description: '`Deployment`, `Job` …' }, ...METADATA },
      },
      namespace: {
        type: 'map',
        description: 'The Namespace that it is in; null where that is not in the code.',
        attributes: METADATA,
      },
      containers: {
        type: 'list',
        description: 'Every container: init containers and ephemeral ones too.',
        attributes: {
          ...CONTAINER,
          program: {
            type: 'string',
            description:
              'The program that `command` and `args` name, without its directory: `kube-apiserver`; null where only the image says it.',
          },
          options: {
            type: 'map',
            description: 'Its options by name: `--profiling=false` is `options.profiling == "false"`.',
          },
        },
      },
      'spec.containers': {
        type: 'list',
        description: 'The containers, without init containers.',
        attributes: CONTAINER,
      },
      'spec.initContainers': { type: 'list', description: 'The init containers.', attributes: CONTAINER },
      'spec.hostNetwork': { type: 'boolean', description: 'Whether it has the network of the host.' },
      'spec.hostPID': { type: 'boolean', description: 'Whether it sees the processes of the host.' },
      'spec.hostIPC': {
        type: 'boolean',
        description: 'Whether it shares memory with processes of the host.',
      },
      'spec.serviceAccountName': {
        type: 'string',
        description: 'The service account; `default` where it is not written.',
      },
      'spec.automountServiceAccountToken': {
        type: 'boolean',
        description: 'Whether a token is mounted; it is where nothing is written.',
      },
      'spec.securityContext': {
        type: 'map',
        description: 'What counts for all containers that do not say otherwise.',
        attributes: {
          runAsNonRoot: { type: 'boolean', description: 'Whether starting as root is refused.' },
          runAsUser: { type: 'number', description: 'The user id; 0 is root.' },
          seccompProfile: { type: 'map', description: 'The seccomp profile.' },
          appArmorProfile: { type: 'map', description: 'The AppArmor profile.' },
          seLinuxOptions: {
            type: 'map',
            description: 'The SELinux labels: `user`, `role`, `type`, `level`.',
          },
          sysctls: { type: 'list', description: 'Kernel parameters that are set: `name`, `value`.' },
        },
      },
      'spec.volumes': {
        type: 'list',
        description: 'The volumes.',
        attributes: {
          name: { type: 'string', description: 'The name.' },
          hostPath: {
            type: 'map',
            description: 'A file or directory of the host.',
            attributes: {
              path: { type: 'string', description: 'Where it is on the host.' },
              type: { type: 'string', description: '`Directory`, `File`, `Socket` …' },
            },
          },
        },
      },
    },
  },
  open('Role', 'Rights in a namespace.', RULES),
  open('ClusterRole', 'Rights in all namespaces.', RULES),
  open('RoleBinding', 'Gives the rights of a role in a namespace.', BINDING),
  open('ClusterRoleBinding', 'Gives the rights of a cluster role in all namespaces.', BINDING),
  open('Service', 'How pods are reached.', {
    ...METADATA,
    'spec.type': {
      type: 'string',
      description: '`ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`.',
    },
    'spec.ports': { type: 'list', description: 'The ports.' },
    'spec.externalIPs': { type: 'list', description: 'Addresses outside of the cluster.' },
    'spec.loadBalancerSourceRanges': {
      type: 'list',
      description: 'From where a load balancer can be reached.',
    },
  }),
  ...PLAIN_KINDS.map((kind) => open(kind, `A ${kind}, with the manifest's own paths.`, METADATA)),
];

function open(
  kind: string,
  description: string,
  attributes: Readonly<Record<string, CanonicalAttribute>>,
): CanonicalType {
  return { type: `Kubernetes::${kind}`, provider: 'kubernetes', isOpen: true, description, attributes };
}
