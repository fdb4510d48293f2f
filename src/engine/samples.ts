import { adapt } from './adapt/adapt.js';
import { asWritten } from './adapt/as-written.js';
import { loadInfrastructure } from './load/load.js';
import { compilePolicy } from './policy/compile-policy.js';
import type { JudgedResource } from './policy/evaluate.js';
import { evaluatePolicies } from './policy/evaluate.js';
import type { Policy } from './policy/policy.js';
import { sha256 } from './scan.js';

/** What a sample is there to show, by the beginning of its file's name. */
export type SampleKind = 'fail' | 'pass' | 'unknown';

/** Of a file's name without its directory; null for a file that is no sample. */
export function sampleKind(name: string): SampleKind | null {
  const kind = /^(fail|pass|unknown)(?:[-._].*)?\.(?:tf|tf\.json|ya?ml|json|Dockerfile)$/.exec(name)?.[1];
  return (kind as SampleKind | undefined) ?? null;
}

export interface SampleResult {
  readonly file: string;
  /** How many resources the policy judged. */
  readonly judged: number;
  /** What is not as the sample says, in sentences; empty when all is. */
  readonly problems: readonly string[];
}

/**
 * Scans a sample with its policy alone and holds the outcome against what it is there to show:
 * in `fail*` each judged resource that is named `fail…` violates the policy and every other passes, and there is one;
 * in `pass*` none violates it or stays unknown, and there is one;
 * in `unknown*` none violates it, and one stays unknown.
 * A resource is named after any part of its id, so that one in a module can be named by the call; a logical id of
 * CloudFormation is written `Fail…`. The stages of a Dockerfile are named by `AS`; one without a name counts as named
 * `fail…`, so that a sample of one stage needs none.
 */
export async function runSample(
  policy: Policy,
  kind: SampleKind,
  file: string,
  cwd: string,
): Promise<SampleResult> {
  const { resources, diagnostics } = await loadInfrastructure({ cwd, paths: [file] });
  const { evaluations } = evaluatePolicies(
    [...adapt(resources), ...asWritten(resources)],
    [compilePolicy(policy)],
    { hash: sha256 },
  );
  const problems = diagnostics
    .filter(({ level }) => level === 'error')
    .map(({ message, line }) => `${line === null ? '' : `line ${line}: `}${message}`);
  for (const { resource, outcome } of evaluations) {
    const expected = expectedOutcome(kind, resource);
    if (!expected.includes(outcome)) {
      problems.push(
        `${resource.id} ${SAYINGS[outcome]}, but should have ${expected.map((wanted) => SAYINGS[wanted]).join(' or ')}.`,
      );
    }
  }
  const shown = kind === 'pass' ? 'passed' : kind === 'fail' ? 'failed' : 'unknown';
  if (!evaluations.some(({ outcome }) => outcome === shown)) {
    problems.push(`no resource in it ${SAYINGS[shown]}.`);
  }
  return { file, judged: evaluations.length, problems };
}

type Outcome = 'passed' | 'failed' | 'unknown';

const SAYINGS = { passed: 'passed', failed: 'failed', unknown: 'stayed unknown' } as const satisfies Record<
  Outcome,
  string
>;

function expectedOutcome(kind: SampleKind, { format, id }: JudgedResource): readonly Outcome[] {
  if (kind === 'pass') return ['passed'];
  if (kind === 'unknown') return ['passed', 'unknown'];
  if (format === 'dockerfile') {
    const stage = id.slice(id.lastIndexOf('/') + 1);
    return stage.startsWith('fail') || /^\d+$/.test(stage) ? ['failed'] : ['passed'];
  }
  return id.split(/[./["]/).some((part) => part.toLowerCase().startsWith('fail')) ? ['failed'] : ['passed'];
}
