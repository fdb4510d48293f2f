import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';

/** How the metadata server reads switches: https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys */
const SWITCH = Object.fromEntries([
  ...['TRUE', 'True', 'true', 'YES', 'Yes', 'yes', 'Y', 'y', '1'].map((text) => [text, true] as const),
  ...['FALSE', 'False', 'false', 'NO', 'No', 'no', 'N', 'n', '0'].map((text) => [text, false] as const),
]);

/** What an instance does not say itself is taken from the template or the image that it is made from. */
const INHERITED: readonly Place[] = ['source_instance_template', 'source_machine_image'].map((path) => ({
  path,
  unknown: 'the template or image that the instance is made from decides',
}));

const SCOPES: CanonicalAttribute = {
  type: 'list',
  description: 'What it may be used for: `cloud-platform`, or the URL that this stands for, is everything.',
};

/** Of instances and of templates of instances. */
const INSTANCE: Readonly<Record<string, CanonicalAttribute>> = {
  name: { type: 'string', description: 'The name.' },
  labels: { type: 'map', description: 'Labels by key.', terraform: ['labels', ...INHERITED] },
  canIpForward: {
    type: 'boolean',
    description: 'Whether it may send packets with addresses of others.',
    terraform: ['can_ip_forward', ...INHERITED],
    fallback: false,
  },
  networkInterfaces: {
    type: 'list',
    description: 'The network interfaces.',
    terraform: ['network_interface', ...INHERITED],
    attributes: {
      network: { type: 'string', description: 'The network.' },
      subnetwork: { type: 'string', description: 'The subnet.' },
      accessConfigs: {
        type: 'list',
        description: 'External IPv4 addresses; an empty block is an ephemeral one.',
        terraform: 'access_config',
      },
      ipv6AccessConfigs: {
        type: 'list',
        description: 'External IPv6 addresses.',
        terraform: 'ipv6_access_config',
      },
    },
  },
  serviceAccounts: {
    type: 'list',
    description: 'The service account; an empty list where the instance has none.',
    terraform: ['service_account', ...INHERITED],
    attributes: {
      email: {
        type: 'string',
        description: "The account; null is the project's default account of Compute Engine.",
      },
      scopes: SCOPES,
    },
  },
  ...metadata('enableOslogin', 'enable-oslogin', 'Whether OS Login decides who may log in.'),
  ...metadata(
    'blockProjectSshKeys',
    'block-project-ssh-keys',
    'Whether SSH keys of the project are refused.',
  ),
  ...metadata('serialPortEnable', 'serial-port-enable', 'Whether the serial console takes connections.'),
  shieldedInstanceConfig: {
    type: 'map',
    description:
      'Shielded VM; null where nothing is written. (https://cloud.google.com/compute/shielded-vm/docs/shielded-vm)',
    terraform: ['shielded_instance_config', ...INHERITED],
    attributes: {
      enableSecureBoot: {
        type: 'boolean',
        description: 'Whether only signed software boots; off by default.',
      },
      enableVtpm: {
        type: 'boolean',
        description: 'Whether there is a virtual TPM.',
        fallback: true,
      },
      enableIntegrityMonitoring: {
        type: 'boolean',
        description: 'Whether the boot is compared with a baseline.',
        fallback: true,
      },
    },
  },
};

function disks(places: readonly Place[]): CanonicalAttribute {
  return {
    type: 'list',
    description: 'The disks that this makes, and their keys.',
    terraform: places,
    attributes: {
      source: { type: 'string', description: 'An existing disk, which has a key of its own.' },
      kmsKeyName: {
        type: 'string',
        description: 'The key in Cloud KMS.',
        terraform: ['kms_key_self_link', 'disk_encryption_key.kms_key_self_link'],
      },
      rawKey: {
        type: 'string',
        description: "The customer's own key.",
        terraform: [
          'disk_encryption_key_raw',
          'disk_encryption_key_rsa',
          'disk_encryption_key.raw_key',
          'disk_encryption_key.rsa_encrypted_key',
        ],
      },
    },
  };
}

function metadata(
  name: string,
  key: string,
  description: string,
): Readonly<Record<string, CanonicalAttribute>> {
  return {
    [`metadata.${name}`]: {
      type: 'boolean',
      description: `${description} Null where the metadata does not say so.`,
      terraform: [{ path: `metadata.${key}`, values: SWITCH }, ...INHERITED],
    },
  };
}

export const COMPUTE: readonly CanonicalType[] = [
  {
    type: 'compute.googleapis.com/Instance',
    provider: 'gcp',
    description:
      'A virtual machine of Compute Engine. What one that is made from a template or a machine image does not say itself ' +
      'is unknown.',
    terraform: {
      types: [
        'google_compute_instance',
        'google_compute_instance_from_template',
        'google_compute_instance_from_machine_image',
      ],
    },
    attributes: {
      ...INSTANCE,
      disks: disks(['boot_disk', ...INHERITED]),
    },
  },
  {
    type: 'compute.googleapis.com/InstanceTemplate',
    provider: 'gcp',
    description: 'What instances of Compute Engine are made from.',
    terraform: { types: ['google_compute_instance_template', 'google_compute_region_instance_template'] },
    attributes: { ...INSTANCE, disks: disks(['disk']) },
  },
  {
    type: 'compute.googleapis.com/Disk',
    provider: 'gcp',
    description: "A persistent disk. Google's keys encrypt it where it names none.",
    terraform: { types: ['google_compute_disk', 'google_compute_region_disk'] },
    attributes: {
      name: { type: 'string', description: 'The name.' },
      labels: { type: 'map', description: 'Labels by key.' },
      disks: disks(['']),
    },
  },
  {
    type: 'compute.googleapis.com/ProjectMetadata',
    provider: 'gcp',
    description: 'Metadata that all instances of a project get: all of it, or a single item.',
    terraform: {
      types: ['google_compute_project_metadata', 'google_compute_project_metadata_item'],
    },
    attributes: {
      key: { type: 'string', description: 'Of a single item, its key.' },
      ...projectMetadata('enableOslogin', 'enable-oslogin', 'Whether OS Login decides who may log in.'),
      ...projectMetadata(
        'serialPortEnable',
        'serial-port-enable',
        'Whether serial consoles take connections.',
      ),
    },
  },
];

function projectMetadata(
  name: string,
  key: string,
  description: string,
): Readonly<Record<string, CanonicalAttribute>> {
  return {
    [`metadata.${name}`]: {
      type: 'boolean',
      description,
      terraform: [
        { path: `metadata.${key}`, values: SWITCH },
        { path: '', only: { key: [key] }, then: 'value', values: SWITCH },
      ],
    },
  };
}
