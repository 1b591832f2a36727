/** Who may accept what was submitted: data of the organisation, with the decision behind it. */
export interface ApprovalRule {
  /** Whether somebody else must accept what somebody submitted. */
  readonly isSeparate: boolean;
  /** The decision by which it is so; empty while nobody has decided. */
  readonly basis: string;
}

/** What holds until the organisation decides: who submits does not accept. */
export const USUAL_APPROVAL_RULE: ApprovalRule = { isSeparate: true, basis: '' };

interface Approval {
  /** Who submitted it last; null where nobody did. */
  readonly submitter: string | null;
  readonly asker: string;
}

/** Whether the rule keeps somebody from accepting because it is the own work. */
export function isOwnApproval(
  { isSeparate }: ApprovalRule,
  { submitter, asker }: Approval,
): boolean {
  return isSeparate && submitter === asker;
}
