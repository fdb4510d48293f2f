/** How bad a violation is, most severe first. The only four there are. */
export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How many violations there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

/** Sorts the more severe first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Counts what it is given by severity; a severity that does not occur counts 0. */
export function countBySeverity(items: Iterable<{ readonly severity: Severity }>): SeverityCounts {
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 };
  for (const item of items) counts[item.severity] += 1;
  return counts;
}
