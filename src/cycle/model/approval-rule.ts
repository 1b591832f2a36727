/** Who may accept what was submitted: data of the organisation, with the decision behind it. */
export interface ApprovalRule {
  /** Whether somebody else must accept what somebody submitted. */
  readonly isSeparate: boolean;
  /** The decision by which it is so; empty while nobody has decided. */
  readonly basis: string;
}

/** What holds until the organisation decides: who wrote or submitted does not accept. */
export const USUAL_APPROVAL_RULE: ApprovalRule = { isSeparate: true, basis: '' };

interface Approval {
  /** Whose work it is: all who wrote in it, and who submitted it. */
  readonly authors: readonly string[];
  readonly asker: string;
}

/** Whether the rule keeps somebody from accepting because it is the own work. */
export function isOwnApproval({ isSeparate }: ApprovalRule, { authors, asker }: Approval): boolean {
  return isSeparate && authors.includes(asker);
}
