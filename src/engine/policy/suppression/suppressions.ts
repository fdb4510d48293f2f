/**
 * Suppressions in the scanned code: our own comments, annotations and metadata, and those of other scanners. A suppression that is
 * not sound (no reason, no day, no such policy) does not count, and is said. Everything here comes from foreign text.
 */
import { tidy } from '../../../contract/diagnostic-order.js';
import type { Diagnostic, ShardNotes, Suppression } from '../../../contract/report.js';
import { concludeSuppressions, list } from '../../../contract/shard-notes.js';
import type { NativeResource } from '../../model/resource.js';
import type { Source } from '../../model/source.js';
import type { PolicyLibrary } from '../library.js';
import { isCalendarDate } from './calendar-date.js';
import { Complaints } from './complaints.js';
import { readDeclared } from './declared.js';
import type { Directive } from './directive.js';
import { mayHoldDirectives, readLayout } from './layout.js';
import { MAXIMUM_COMMENTS } from './layout-builder.js';
import { NamedPolicies } from './named-policies.js';
import { readOwnComment } from './own-comments.js';
import { readPeerComment } from './peer-comments.js';
import { plainName, saysSomething } from './plain-text.js';
import { coverage, placeComment, type Scope, type Suppressible, targetIn } from './scope.js';
import { type Entry, SuppressionIndex } from './suppression-index.js';

export interface SuppressionOptions {
  /** All policies, also those that are not evaluated. */
  readonly library: PolicyLibrary;
  /** The day of the scan, YYYY-MM-DD: a suppression that was to end before it does not count. */
  readonly today: string;
}

export interface Match {
  readonly suppression: Suppression;
  /** It covers all of the resource; else only the place that the violation points at. */
  readonly isOfResource: boolean;
}

export class Suppressions {
  private readonly index = new SuppressionIndex();
  private readonly complaints = new Complaints();
  private readonly policies: NamedPolicies;
  /** What comments for other scanners name, and no policy here is known by. */
  private readonly foreign = new Set<string>();

  /** The paths of files of which the comments have been read. */
  private readonly read = new Set<string>();

  private comparisons = 0;

  constructor(private readonly options: SuppressionOptions) {
    this.policies = new NamedPolicies(options.library);
  }

  /**
   * Reads what the code says about these resources, before their violations are looked up: in the files that these may
   * point into, to which those that the resources are in are added, and in the values of the resources.
   */
  add(natives: readonly NativeResource[], sources: Iterable<Source>): void {
    for (const source of sources) this.readOnce(source);
    for (const { origin } of natives) this.readOnce(origin.source);
    for (const native of natives) if (!native.isData) this.readValues(native);
  }

  /** There is nothing yet that a violation could match. */
  get isEmpty(): boolean {
    return this.index.isEmpty;
  }

  /** The suppression that a violation falls under; one of the whole resource rather than one of a line. */
  find(violation: Suppressible, native: NativeResource): Match | undefined {
    if (this.isEmpty) return undefined;
    let best: Match | undefined;
    for (const { file, candidates } of this.index.groups(violation, native)) {
      this.comparisons += candidates.length;
      if (this.comparisons > MAXIMUM_COMPARISONS) return undefined;
      const target = targetIn(file, violation, native);
      for (const { entry, rules } of candidates) {
        const covered = coverage(entry.scope, target);
        if (covered === undefined || (rules !== null && !rules.has(violation.rule_id))) continue;
        entry.isUsed = true;
        const isOfResource = covered === 'resource';
        if (best === undefined || (isOfResource && !best.isOfResource)) {
          best = { suppression: entry.suppression, isOfResource };
        }
      }
    }
    return best;
  }

  /** What is wrong with the suppressions; to be asked for when all violations were looked up. `evaluated`: names of policies. */
  diagnostics(evaluated: ReadonlySet<string>): readonly Diagnostic[] {
    const complaints = this.faults();
    return [...complaints, ...concludeSuppressions(this.notes(evaluated), complaints)];
  }

  /** The same but for what follows from `notes`, which other shards may know better. */
  faults(): readonly Diagnostic[] {
    return [...tidy(this.complaints.diagnostics), ...this.limitWarning()];
  }

  /** Our own suppressions of policies that were evaluated, and what nothing is known by. */
  notes(evaluated: ReadonlySet<string>): ShardNotes {
    const suppressions = this.index.entries.flatMap(({ policies, suppression, isUsed }) => {
      const { by, file, line } = suppression;
      const couldMatch = policies === 'all' || policies.some(({ policy }) => evaluated.has(policy));
      if (by !== 'policycortex' || !couldMatch) return [];
      const names = policies === 'all' ? 'all policies' : list(policies.map(({ policy }) => policy));
      return [{ file, line, policies: names, used: isUsed }];
    });
    return { suppressions, foreign_checks: [...this.foreign].sort() };
  }

  private readOnce(source: Source): void {
    if (this.read.has(source.path)) return;
    this.read.add(source.path);
    if (mayHoldDirectives(source.text)) this.readComments(source);
  }

  private readComments(source: Source): void {
    const layout = readLayout(source);
    if (layout === undefined) return;
    const file = source.path;
    let { isCut } = layout;
    let count = 0;
    for (const comment of layout.comments) {
      const own = readOwnComment(comment.text);
      for (const directive of own === undefined ? readPeerComment(comment.text) : [own]) {
        if (++count > MAXIMUM_COMMENTS) isCut = true;
        else
          this.addDirective(directive, placeComment(comment, directive.placement, layout), {
            file,
            line: comment.line,
          });
      }
    }
    if (!isCut) return;
    this.complaints.add(
      'warning',
      'suppression-limit',
      { file, line: 1 },
      () => `The file has more than ${MAXIMUM_COMMENTS} suppressions; the others do not count.`,
    );
  }

  private readValues(native: NativeResource): void {
    for (const { directive, origin } of readDeclared(native)) {
      const line = origin.source.position(origin.start).line;
      this.addDirective(directive, { kind: 'resource', native }, { file: origin.source.path, line });
    }
  }

  private addDirective(
    directive: Directive,
    scope: Scope | undefined,
    place: { file: string; line: number },
  ): void {
    const policies = this.policiesOf(directive, place);
    if (policies !== 'all' && policies.length === 0) return;
    if (!this.isSound(directive, place)) return;
    const { by, reason, until } = directive;
    if (scope === undefined) {
      if (by === 'policycortex') this.complain('misplaced', directive, place);
      return;
    }
    const entry: Entry = { scope, policies, suppression: { by, reason, until, ...place }, isUsed: false };
    this.index.add(entry);
  }

  private policiesOf({ by, names }: Directive, place: { file: string; line: number }): Entry['policies'] {
    const isOurs = by === 'policycortex';
    if (isOurs && names.length === 0) {
      this.complaints.add(
        'warning',
        'suppression-without-policy',
        place,
        () =>
          "This suppression names no policy, so it does not count. Write 'policycortex:ignore <policy> <reason>'.",
      );
    }
    if (names.some((name) => name === '*' || (isOurs && name.toLowerCase() === 'all'))) return 'all';
    return names.slice(0, MAXIMUM_NAMES).flatMap((name) => {
      const found = this.policies.find(name);
      if (found.length > 0) return found;
      if (!isOurs) {
        if (this.foreign.size < MAXIMUM_FOREIGN) this.foreign.add(plainName(name));
      } else {
        this.complaints.add('warning', 'suppression-unknown-policy', place, () => {
          const hint = this.policies.suggestion(name);
          return `This suppression names '${plainName(name)}', which is no policy here.${hint} 'policycortex policies list' shows all.`;
        });
      }
      return [];
    });
  }

  private isSound(directive: Directive, place: { file: string; line: number }): boolean {
    const { by, until, reason } = directive;
    if (directive.isConditional) return this.complain('conditional', directive, place);
    if (until !== null && !isCalendarDate(until)) return this.complain('date-invalid', directive, place);
    if (by === 'policycortex' && !saysSomething(reason))
      return this.complain('without-reason', directive, place);
    if (until !== null && until < this.options.today) return this.complain('expired', directive, place);
    return true;
  }

  /** False, as what is complained about does not count. */
  private complain(
    what: keyof typeof FAULTS,
    directive: Directive,
    place: { file: string; line: number },
  ): false {
    const [level, say] = FAULTS[what];
    this.complaints.add(level, `suppression-${what}`, place, () => say(directive));
    return false;
  }

  private limitWarning(): readonly Diagnostic[] {
    if (this.comparisons <= MAXIMUM_COMPARISONS) return [];
    const message =
      'There are too many suppressions and violations to hold them all against each other; some suppressions do not count.';
    return [{ level: 'warning', code: 'suppression-limit', message, file: null, line: null, column: null }];
  }
}

/** Of a suppression with a violation, in all: about a second. What is more is not suppressed. */
const MAXIMUM_COMPARISONS = 20_000_000;

/** Names of checks that are remembered, to be said. */
const MAXIMUM_FOREIGN = 1_000;

/** Of one suppression. */
const MAXIMUM_NAMES = 100;

const FAULTS = {
  'without-reason': [
    'warning',
    () => 'This suppression has no reason, so it does not count. Say behind the policies why.',
  ],
  'date-invalid': [
    'warning',
    ({ until }: Directive) =>
      `'${plainName(until ?? '')}' is no date as YYYY-MM-DD, so this suppression does not count.`,
  ],
  expired: [
    'notice',
    ({ until }: Directive) =>
      `This suppression ended on ${until ?? ''}, so it does not count. Mend what it is about, or give it a new date.`,
  ],
  misplaced: [
    'warning',
    ({ placement }: Directive) =>
      placement === 'file'
        ? "'policycortex:ignore-file' counts only above all else in a file, so this suppression does not count."
        : 'Nothing stands right below this suppression, and no block is around it, so it does not count.',
  ],
  conditional: [
    'notice',
    () =>
      'This suppression is for some attributes or workspaces only, which is not understood here, so it does not count.',
  ],
} as const satisfies Record<string, readonly ['warning' | 'notice', (directive: Directive) => string]>;
