import type { Decision, ReasonCode, Verdict } from '../contract/decision.js';
import { isOpen, type Report } from '../contract/report.js';
import { countBySeverity, SEVERITIES, type Severity } from '../contract/severity.js';
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
    decision.stage === null ? NOTHING : markup`**Stage:** ${text(decision.stage, 200)}`,
    ...(report === null ? [] : [severityTable(decision, report), noveltyLine(decision)]),
    conclusion(decision),
  ];
  return joined(
    parts.filter((part) => part !== NOTHING),
    markup`\n\n`,
  );
}

/** Holds words of ours and numbers only, so a Markdown table is safe. */
function severityTable(decision: Decision, report: Report): Markdown {
  if (decision.novelty !== null) return severityTableWithNew(decision, report);
  const rows = SEVERITIES.map((severity) => markup`| ${ROW_HEAD[severity]} | ${decision.counts[severity]} |`);
  return joined([markup`| Severity | Count |`, markup`|----------|-------|`, ...rows], markup`\n`);
}

/** The same where it is known what the change brings. */
function severityTableWithNew({ counts }: Decision, { violations }: Report): Markdown {
  const added = countBySeverity(violations.filter((found) => isOpen(found) && found.gate?.isNew !== false));
  const rows = SEVERITIES.map(
    (severity) => markup`| ${ROW_HEAD[severity]} | ${counts[severity]} | ${added[severity]} |`,
  );
  const head = [markup`| Severity | Count | New |`, markup`|----------|-------|-----|`];
  return joined([...head, ...rows], markup`\n`);
}

/** What the change brings and what it mends, against what was there before. */
function noveltyLine({ novelty }: Decision): Markdown {
  if (novelty === null) return NOTHING;
  const { reference, resolved, existing } = novelty;
  const facts = [`${novelty.new} new`, `${existing} existing`, `${resolved.length} resolved`];
  return markup`Compared with ${text(reference, 200)}: ${text(facts.join(', '))}`;
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
  const severities = SEVERITIES.filter((name) =>
    blocking.some(({ severity, severities = [] }) => severity === name || severities.includes(name)),
  );
  const frameworksOf = (wanted: ReasonCode): string[] => [
    ...new Set(blocking.flatMap(({ code, framework = [] }) => (code === wanted ? framework : []))),
  ];
  const frameworks = frameworksOf('score-under-minimum');
  const unassessed = frameworksOf('framework-not-assessed').slice(0, 3);
  const isNew = decision.enforce === 'new' && decision.novelty !== null ? 'new ' : '';
  const isWaiting = blocking.some(({ code }) => code === 'approval-missing');
  const demands = [
    ...(severities.length > 0
      ? [`resolve ${isNew}${listed(severities.map((name) => name.toLowerCase()))} violations`]
      : []),
    ...(frameworks.length > 0
      ? [`raise the ${frameworks.length === 1 ? 'score' : 'scores'} of ${listed(frameworks.slice(0, 3))}`]
      : []),
    ...(unassessed.length > 0 ? [`have ${listed(unassessed)} assessed`] : []),
    ...(isWaiting ? ['get the approvals below'] : []),
  ];
  if (demands.length === 0) return 'resolve the reasons below';
  // With a comma where the parts are lists themselves.
  return demands.length < 3
    ? listed(demands)
    : `${demands.slice(0, -1).join(', ')}, and ${demands.at(-1) ?? ''}`;
}
