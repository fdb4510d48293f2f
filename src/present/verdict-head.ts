import type { Decision, Verdict } from '../contract/decision.js';
import type { Report } from '../contract/report.js';
import { SEVERITIES, type Severity } from '../contract/severity.js';
import { counted, listed } from '../contract/wording.js';
import { joined, type Markdown, markup, NOTHING, text } from './markdown.js';

const MARK: Readonly<Record<Verdict, Markdown>> = {
  passed: markup`✅`,
  failed: markup`❌`,
  error: markup`⚠️`,
};
const STATUS: Readonly<Record<Verdict, Markdown>> = {
  passed: markup`PASSED`,
  failed: markup`FAILED`,
  error: markup`ERROR`,
};
const ROW_HEAD: Readonly<Record<Severity, Markdown>> = {
  CRITICAL: markup`Critical`,
  HIGH: markup`High    `,
  MEDIUM: markup`Medium  `,
  LOW: markup`Low     `,
};

/** The heading, the gate's status, the count of each severity, and whether the change may go on. */
export function verdictHead(decision: Decision, report: Report | null, label: string | null): Markdown {
  const suffix = label === null || label.trim() === '' ? NOTHING : markup` · ${text(label, 200)}`;
  const parts = [
    markup`## ${MARK[decision.verdict]} Policy Validation Results${suffix}`,
    markup`**Gate Status:** ${STATUS[decision.verdict]}`,
    ...(report === null ? [] : [severityTable(decision)]),
    conclusion(decision),
  ];
  return joined(parts, markup`\n\n`);
}

/** Holds words of ours and numbers only, so a Markdown table is safe. */
function severityTable(decision: Decision): Markdown {
  const rows = SEVERITIES.map((severity) => markup`| ${ROW_HEAD[severity]} | ${decision.counts[severity]} |`);
  return joined([markup`| Severity | Count |`, markup`|----------|-------|`, ...rows], markup`\n`);
}

function conclusion(decision: Decision): Markdown {
  switch (decision.verdict) {
    case 'passed':
      return markup`✅ **Ready to deploy** - All policy checks passed.${remainder(decision)}`;
    case 'failed':
      return markup`❌ **Deployment blocked** - Please ${text(demand(decision), 400)} before merging.`;
    case 'error':
      return markup`❌ **Deployment blocked** - No verdict could be reached, so the gate stays closed.`;
  }
}

function remainder(decision: Decision): Markdown {
  const open = SEVERITIES.reduce((sum, severity) => sum + decision.counts[severity], 0);
  if (open === 0) return NOTHING;
  return markup` ${text(counted(open, 'violation'))} within the limits ${
    open === 1 ? markup`remains` : markup`remain`
  } open.`;
}

/** What has to be done, from the reasons that block. */
function demand(decision: Decision): string {
  const blocking = decision.reasons.filter((reason) => reason.blocks);
  const severities = SEVERITIES.filter((severity) => blocking.some((reason) => reason.severity === severity));
  const frameworks = blocking.flatMap((reason) => reason.framework ?? []);
  return listed([
    ...(severities.length > 0
      ? [`resolve ${listed(severities.map((name) => name.toLowerCase()))} violations`]
      : []),
    ...(frameworks.length > 0 ? [`raise the score of ${listed(frameworks.slice(0, 3))}`] : []),
    ...(severities.length + frameworks.length === 0 ? ['resolve the reasons below'] : []),
  ]);
}
