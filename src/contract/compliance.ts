/** How controls make up a framework's status and score: by the definition of AWS Security Hub. */
import type { ComplianceStatus, ControlResult, FrameworkResult } from './report.js';

/** A control is assessed when a resource passed or failed it at least; it passed when none failed. */
export function controlStatus(passed: number, failed: number): ComplianceStatus {
  return failed > 0 ? 'NON_COMPLIANT' : passed > 0 ? 'COMPLIANT' : 'NOT_ASSESSED';
}

export function frameworkResult(framework: string, controls: readonly ControlResult[]): FrameworkResult {
  return { framework, status: frameworkStatus(controls), score: scoreControls(controls), controls };
}

function frameworkStatus(controls: readonly ControlResult[]): ComplianceStatus {
  const assessed = controls.filter(({ status }) => status !== 'NOT_ASSESSED');
  if (assessed.length === 0) return 'NOT_ASSESSED';
  return assessed.every(({ status }) => status === 'COMPLIANT') ? 'COMPLIANT' : 'NON_COMPLIANT';
}

/** 0–100: controls passed ÷ controls assessed, rounded down, so that 100 means that all passed; null when none was assessed. */
export function scoreControls(controls: readonly ControlResult[]): number | null {
  const assessed = controls.filter(({ status }) => status !== 'NOT_ASSESSED').length;
  if (assessed === 0) return null;
  const compliant = controls.filter(({ status }) => status === 'COMPLIANT').length;
  return Math.floor((compliant * 100) / assessed);
}
