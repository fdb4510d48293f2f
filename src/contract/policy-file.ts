/** The name of a policy in a folder of its own, with its samples beside it. */
export const POLICY_FILE = 'policy.yaml';

/** Whether a file in a directory of policies is one: `policy.yaml`, and any other YAML that says so at its top. */
export function isPolicyFile(name: string, text: string): boolean {
  return name === POLICY_FILE || (/\.ya?ml$/.test(name) && /^policy:/m.test(text));
}
