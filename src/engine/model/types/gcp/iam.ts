import type { CanonicalAttribute, CanonicalType, Place } from '../canonical-type.js';
import { bindings } from './bindings.js';

const NAME: CanonicalAttribute = { type: 'string', description: 'The name.' };

/** A resource for one grant is that grant as a whole; one for a policy has it as a text. */
const GRANTS: readonly Place[] = ['', 'policy_data'];

export const IAM: readonly CanonicalType[] = [
  {
    type: 'cloudresourcemanager.googleapis.com/Project',
    provider: 'gcp',
    description:
      'A project. Terraform leaves it the default network unless it is told otherwise ' +
      '(https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project).',
    terraform: { types: ['google_project'] },
    attributes: {
      name: NAME,
      projectId: { type: 'string', description: 'The id.' },
      labels: { type: 'map', description: 'Labels by key.' },
      autoCreateNetwork: {
        type: 'boolean',
        description: 'Whether the default network stays.',
        fallback: true,
      },
    },
  },
  grants('Project', 'a project', 'project'),
  grants('Folder', 'a folder', 'folder'),
  grants('Organization', 'an organization', 'organization', 'org_id'),
  {
    type: 'cloudresourcemanager.googleapis.com/AuditConfig',
    provider: 'gcp',
    description:
      'Which data access the audit logs of a project, a folder or an organization hold for a service; none where nothing is ' +
      'written (https://cloud.google.com/logging/docs/audit/configure-data-access).',
    terraform: {
      types: [
        'google_project_iam_audit_config',
        'google_folder_iam_audit_config',
        'google_organization_iam_audit_config',
      ],
    },
    attributes: {
      service: { type: 'string', description: '`allServices`, or one service.' },
      auditLogConfigs: {
        type: 'list',
        description: 'What is logged.',
        terraform: 'audit_log_config',
        attributes: {
          logType: { type: 'string', description: '`ADMIN_READ`, `DATA_READ` or `DATA_WRITE`.' },
          exemptedMembers: { type: 'list', description: 'Whose access is not logged.' },
        },
      },
    },
  },
];

function grants(scope: string, what: string, native: string, by = native): CanonicalType {
  const prefix = `google_${native}_iam`;
  return {
    type: `cloudresourcemanager.googleapis.com/${scope}IamPolicy`,
    provider: 'gcp',
    description: `What one resource grants on ${what}: a binding, a member or a policy.`,
    terraform: { types: [`${prefix}_binding`, `${prefix}_member`, `${prefix}_policy`] },
    attributes: {
      resource: { type: 'string', description: `The id of ${what}.`, terraform: by },
      bindings: bindings(GRANTS),
    },
  };
}
