import type { Reason, ReasonCode } from '../contract/decision.js';
import type { Severity } from '../contract/severity.js';

/** What one rule finds. `broken`: the change is judged, and fails. `undecidable`: it cannot be judged. */
export interface Ruling {
  readonly outcome: 'holds' | 'broken' | 'undecidable';
  readonly reason: Reason;
}

interface Subject {
  readonly severity?: Severity;
  readonly severities?: readonly Severity[];
  readonly framework?: string;
  readonly checkpoint?: string;
}

export function holds(code: ReasonCode, message: string, subject: Subject = {}): Ruling {
  return { outcome: 'holds', reason: { code, message, blocks: false, ...subject } };
}

export function broken(code: ReasonCode, message: string, subject: Subject = {}): Ruling {
  return { outcome: 'broken', reason: { code, message, blocks: true, ...subject } };
}

export function undecidable(code: ReasonCode, message: string, subject: Subject = {}): Ruling {
  return { outcome: 'undecidable', reason: { code, message, blocks: true, ...subject } };
}
