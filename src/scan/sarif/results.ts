import { createHash } from 'node:crypto';
import type { Suppression, Violation } from '../../contract/report.js';
import { compareContents } from '../../contract/violation-order.js';
import { Places, type Place } from './places.js';
import { Rules, type FoundRule } from './rules.js';
import { weigh } from './severity.js';
import type { SarifResult, SarifRun } from './shape.js';

/** UTF-16 code units; what is longer is cut. */
const MAXIMUM_TEXT = 4_000;

/** The violations of one run, without ids that occur twice. `notice` gets what was odd. */
export function violationsOf(
  run: SarifRun,
  workspace: string,
  notice: (text: string) => void,
): readonly Violation[] {
  const rules = new Rules(run);
  const places = new Places(run, workspace);
  const drafts = (run.results ?? []).flatMap((result) => {
    // What was there before, and is there no more.
    if (result.baselineState === 'absent') return [];
    const found = rules.of(result);
    const weight = weigh(result, found.rule);
    if (weight.kind === 'nothing') return [];
    if ('unknown' in weight) notice(`The ${weight.unknown} of a result is not known, and counts as CRITICAL`);
    const place = places.of(result.locations?.[0]);
    const base = {
      policy_name: found.id === '' ? 'unnamed rule' : found.id,
      rule_id: found.id,
      severity: weight.severity,
      effect: weight.kind === 'review' ? 'WARN' : 'DENY',
      message: messageOf(result, found),
      resource_id: resourceOf(result),
      resource_type: '',
      provider: '',
      file: place.file,
      line: place.line,
      end_line: place.endLine,
      frameworks: [],
      remediation: remediationOf(found),
      suppressed: false,
    } as const satisfies Omit<Violation, 'id'>;
    const suppression = suppressionOf(result, run.tool.driver.name, place, places);
    const violation = suppression === null ? base : { ...base, suppressed: true, suppression };
    return [{ violation, key: identityOf(result, run.tool.driver.name, base) }];
  });
  return identify(drafts);
}

interface Draft {
  readonly violation: Omit<Violation, 'id'>;
  readonly key: string;
}

/** Several of one identity are told apart by their order. */
function identify(drafts: readonly Draft[]): readonly Violation[] {
  const seen = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => compareContents(a.violation, b.violation))
    .map(({ violation, key }) => {
      const ordinal = (seen.get(key) ?? 0) + 1;
      seen.set(key, ordinal);
      return { id: digest(ordinal === 1 ? key : `${key}#${ordinal}`), ...violation };
    });
}

/** The scanner's own fingerprints where it gives some; else what stays when lines are moved. */
function identityOf(result: SarifResult, tool: string, violation: Omit<Violation, 'id'>): string {
  const { rule_id, file, message } = violation;
  const own = { ...result.fingerprints, ...result.partialFingerprints };
  const fingerprints = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
  const snippet = result.locations?.[0]?.physicalLocation?.region?.snippet?.text
    ?.replaceAll(/\s+/g, ' ')
    .trim();
  const content = fingerprints.length > 0 ? fingerprints : [snippet || message, violation.resource_id];
  return JSON.stringify([tool, rule_id, file, content]);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** The text, or the rule's text of that id with its arguments filled in (SARIF 2.1.0, 3.11). */
function messageOf({ message }: SarifResult, { rule }: FoundRule): string {
  const strings = rule?.messageStrings ?? {};
  const id = message?.id;
  const template =
    message?.text ?? (id !== undefined && Object.hasOwn(strings, id) ? strings[id]?.text : undefined);
  const filled = template?.replaceAll(
    /\{(\d{1,3})\}/g,
    (placeholder, at: string) => message?.arguments?.[Number(at)] ?? placeholder,
  );
  const found = [filled, rule?.shortDescription?.text, rule?.fullDescription?.text, rule?.name];
  return shortened(
    found.find((text) => text !== undefined && text.trim() !== '') ?? 'The report gives no message.',
  );
}

function resourceOf({ locations }: SarifResult): string {
  const [location] = locations?.[0]?.logicalLocations ?? [];
  return shortened(location?.fullyQualifiedName ?? location?.name ?? '');
}

function remediationOf({ rule }: FoundRule): string {
  const advice = rule?.help?.text ?? rule?.fullDescription?.text ?? '';
  const link = rule?.helpUri ?? '';
  const isSaid = link === '' || advice.includes(link) || !/^https?:\/\//.test(link);
  return shortened([advice.trim(), isSaid ? '' : `See ${link}`].filter((part) => part !== '').join('\n'));
}

/** Suppressed when it was accepted, and no one objects or is still looking at it (SARIF 2.1.0, 3.27.23). */
function suppressionOf(result: SarifResult, by: string, place: Place, places: Places): Suppression | null {
  const suppressions = result.suppressions ?? [];
  const isAccepted = suppressions.every(({ status }) => (status ?? 'accepted') === 'accepted');
  const [first] = suppressions;
  if (first === undefined || !isAccepted) return null;
  const own = first.location === undefined ? place : places.of(first.location);
  const { file, line } = own.file === '' ? place : own;
  const reason = (first.justification ?? '').replaceAll(/\s+/g, ' ').trim();
  return { by, reason: shortened(reason), until: null, file, line };
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > MAXIMUM_TEXT ? `${trimmed.slice(0, MAXIMUM_TEXT - 1)}…` : trimmed;
}
