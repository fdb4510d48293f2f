/** What reads YAML and JSON. Imported lazily, as it brings a parser that a scan of Terraform does without. */
export { loadCloudFormation } from './cloudformation/load-cloudformation.js';
export { kubernetesParts } from './kubernetes/load-kubernetes.js';
export { joinPlans } from './plan/join-plans.js';
