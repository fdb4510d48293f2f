/**
 * Reads the settings that the action's inputs and the CLI's options share, from text. `name` is what the user wrote
 * the setting as (`input "max-high"`, `--max-high`): each throws a `ConfigError` that says it, the value, and what would do.
 */
import { ConfigError } from '../contract/errors.js';
import type { Severity } from '../contract/severity.js';

const UNLIMITED = 'unlimited';

/** The limits that hold where nothing else is said. */
export const DEFAULT_LIMITS = {
  CRITICAL: '0',
  HIGH: '3',
  MEDIUM: UNLIMITED,
  LOW: UNLIMITED,
} as const satisfies Record<Severity, string>;

/** How many violations still pass; undefined for any number. */
export function readLimit(name: string, value: string): number | undefined {
  if (value === UNLIMITED) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw invalid(name, value, `a whole number from 0, or "${UNLIMITED}"`);
  return Number(value);
}

/** `soc2: 75` or `soc2=75`, with commas or lines between; by framework id, scores from 0 to 100. */
export function readMinimumScores(name: string, text: string): Readonly<Record<string, number>> {
  const scores = Object.create(null) as Record<string, number>;
  for (const entry of readWords(text)) {
    const match = /^([A-Za-z][\w-]*)\s*[:=]\s*(\d{1,3}(?:\.\d+)?)$/.exec(entry);
    const score = Number(match?.[2]);
    if (match?.[1] === undefined || !(score <= 100)) {
      throw invalid(name, entry, 'a framework and a score from 0 to 100, as in "soc2: 75"');
    }
    if (match[1] in scores) throw invalid(name, entry, `one score for ${match[1]}, not two`);
    scores[match[1]] = score;
  }
  return scores;
}

/** The YAML 1.2 core schema's spellings, as GitHub's own actions read them; empty is false. */
export function readBoolean(name: string, value: string): boolean {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE|)$/.test(value)) return false;
  throw invalid(name, value, '"true" or "false"');
}

export function readChoice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalid(name, value, `one of ${choices.join(', ')}`);
  return choice;
}

const SECONDS = { s: 1, m: 60, h: 3600 } as const;

/** `90s`, `10m`, `1h`, up to six hours; in milliseconds. */
export function readDuration(name: string, value: string): number {
  const match = /^(\d{1,5})([smh])$/.exec(value);
  const seconds = Number(match?.[1]) * SECONDS[(match?.[2] ?? 's') as keyof typeof SECONDS];
  if (!(seconds >= 1 && seconds <= 6 * 3600)) {
    throw invalid(name, value, 'a duration from 1s to 6h, as in "90s" or "10m"');
  }
  return seconds * 1000;
}

/** A part of a whole. */
export interface ShardSetting {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** `2/8`; null for nothing. */
export function readShard(name: string, value: string): ShardSetting | null {
  if (value === '') return null;
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index <= count) return { index, count };
  throw invalid(name, value, 'a part of a whole, as in "2/8"');
}

/** The lines that hold something, trimmed. */
export function readLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What stands between commas and line ends, trimmed. */
export function readWords(text: string): string[] {
  return readLines(text.replaceAll(',', '\n'));
}

export function invalid(name: string, value: string, wanted: string): ConfigError {
  return new ConfigError('input-invalid', `${name} is ${JSON.stringify(value)}; it takes ${wanted}.`);
}
