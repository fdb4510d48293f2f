import type { CanonicalAttribute, CanonicalType } from '../canonical-type.js';
import { IDENTITY, providerDocs, TAGS } from './shared-attributes.js';

const MACHINE: Readonly<Record<string, CanonicalAttribute>> = {
  'osProfile.linuxConfiguration.disablePasswordAuthentication': {
    type: 'boolean',
    description:
      'Whether only SSH keys can log in; null where it is not written (azurerm then sets true) and of Windows.',
    terraform: [
      'disable_password_authentication',
      'os_profile_linux_config.disable_password_authentication',
      'os_profile.linux_configuration.disable_password_authentication',
    ],
  },
  'osProfile.linuxConfiguration.ssh.publicKeys': {
    type: 'list',
    description: 'The SSH keys of the administrator.',
    terraform: [
      'admin_ssh_key',
      'os_profile_linux_config.ssh_keys',
      'os_profile.linux_configuration.admin_ssh_key',
    ],
  },
  'osProfile.adminPassword': {
    type: 'string',
    description: 'The password of the administrator; null where there is none.',
    terraform: [
      'admin_password',
      'os_profile.admin_password',
      'os_profile.linux_configuration.admin_password',
    ],
  },
  'osProfile.customData': {
    type: 'string',
    description: 'What runs at the first start, in Base64 or plain.',
    terraform: ['custom_data', 'os_profile.custom_data'],
  },
  userData: { type: 'string', description: 'What stays readable from inside of the machine, in Base64.' },
  'securityProfile.encryptionAtHost': {
    type: 'boolean',
    description: 'Whether temporary disks and caches are encrypted on the host too.',
    terraform: 'encryption_at_host_enabled',
    fallback: false,
  },
  identity: IDENTITY,
  tags: TAGS,
};

export const COMPUTE: readonly CanonicalType[] = [
  {
    type: 'Microsoft.Compute/virtualMachines',
    provider: 'azure',
    description:
      `A virtual machine, Linux or Windows (${providerDocs('linux_virtual_machine')}). ` +
      'On Linux passwords cannot log in unless the code says so.',
    terraform: {
      types: ['azurerm_virtual_machine', 'azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'],
    },
    attributes: MACHINE,
  },
  {
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    provider: 'azure',
    description:
      `A set of like virtual machines (${providerDocs('linux_virtual_machine_scale_set')}). The attributes are those of its ` +
      'virtual machine profile.',
    terraform: {
      types: [
        'azurerm_virtual_machine_scale_set',
        'azurerm_linux_virtual_machine_scale_set',
        'azurerm_windows_virtual_machine_scale_set',
        'azurerm_orchestrated_virtual_machine_scale_set',
      ],
    },
    attributes: MACHINE,
  },
  {
    type: 'Microsoft.Compute/disks',
    provider: 'azure',
    description:
      'A managed disk. Azure encrypts each with a key of its own (https://learn.microsoft.com/azure/virtual-machines/disk-encryption); ' +
      'the encryption settings are those of Azure Disk Encryption, which encrypts inside of the machine too.',
    terraform: { types: ['azurerm_managed_disk'] },
    attributes: {
      'encryptionSettingsCollection.enabled': {
        type: 'boolean',
        description: 'Whether Azure Disk Encryption is on; null where the code has no settings of it.',
        terraform: 'encryption_settings.enabled',
      },
      'encryption.diskEncryptionSetId': {
        type: 'string',
        description: 'The disk encryption set that brings a key of your own; null where there is none.',
        terraform: ['disk_encryption_set_id', 'secure_vm_disk_encryption_set_id'],
      },
      tags: TAGS,
    },
  },
];
