/** One step of the way to a module instance: `module.vpc["a"]`. */
export interface ModuleStep {
  readonly name: string;
  /** With its brackets; empty where the call has no instances. */
  readonly key: string;
}

const KEY = String.raw`\[(?:"(?:[^"\\]|\\.)*"|\d+)\]`;
const STEP = new RegExp(String.raw`module\.([^.[\]]+)(${KEY})?\.?`, 'y');
const KEYS = new RegExp(KEY, 'g');

/** `module.a["x"].module.b` as steps. */
export function moduleSteps(address: string): readonly ModuleStep[] {
  const steps: ModuleStep[] = [];
  STEP.lastIndex = 0;
  for (let match = STEP.exec(address); match !== null; match = STEP.exec(address)) {
    steps.push({ name: match[1] ?? '', key: match[2] ?? '' });
  }
  return steps;
}

/** What stands before a resource of the module: `module.a["x"].`, or nothing for the root module. */
export function modulePrefix(steps: readonly ModuleStep[]): string {
  return steps.map(({ name, key }) => `module.${name}${key}.`).join('');
}

/** The address without any instance key: what all instances have in common. */
export function withoutKeys(address: string): string {
  return address.includes('[') ? address.replace(KEYS, '') : address;
}
