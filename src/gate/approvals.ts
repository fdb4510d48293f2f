import { assertNever } from '../contract/assert-never.js';
import type { Approvals } from '../contract/decision.js';
import { broken, holds, type Ruling, undecidable } from './ruling.js';

/** Whether each approver of a checkpoint has approved. One that is waited for blocks; one that cannot be read leaves no verdict. */
export function approvals(
  checkpoint: string,
  approvers: readonly string[],
  given: Approvals,
): readonly Ruling[] {
  switch (given.kind) {
    case 'assessed':
      return approvers.map((approver) => approvalOf(approver, checkpoint, given.byApprover));
    case 'not-assessable':
      return [
        holds(
          'approval-not-assessable',
          `Approval by ${approvers.join(' and ')} (${checkpoint}): not assessable here${given.why === '' ? '' : `: ${given.why}`}`,
          { checkpoint },
        ),
      ];
    case 'unreadable':
      return [
        undecidable(
          'approval-missing',
          `The approval by ${approvers.join(' and ')} (${checkpoint}) could not be read: ${given.why}`,
          { checkpoint },
        ),
      ];
    default:
      return assertNever(given);
  }
}

function approvalOf(
  approver: string,
  checkpoint: string,
  byApprover: Readonly<
    Record<string, { readonly state: string; readonly by?: string; readonly why?: string }>
  >,
): Ruling {
  const approval = Object.hasOwn(byApprover, approver) ? byApprover[approver] : undefined;
  // Only what clearly says so is an approval.
  if (approval?.state === 'approved') {
    return holds('approval-given', `Approved for ${approver} by @${approval.by ?? ''}: ${checkpoint}`, {
      checkpoint,
    });
  }
  const why = approval?.why === undefined || approval.why === '' ? '' : ` (${approval.why})`;
  return broken(
    'approval-missing',
    `Waiting for approval by ${approver}${why}: ${checkpoint}. An approving review runs the gate again`,
    { checkpoint },
  );
}
