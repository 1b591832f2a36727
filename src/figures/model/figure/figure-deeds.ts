import { isOwnApproval, type ApprovalRule } from '#cycle/model/approval-rule.ts';

/** What somebody does to a figure; `tell-accepted`: tells it as accepted in one go. */
export const FIGURE_DEEDS = ['tell-figure', 'accept-figure', 'tell-accepted'] as const;
export type FigureDeed = (typeof FIGURE_DEEDS)[number];

interface FigureAsked {
  /** What the roles of whoever asks give. */
  readonly verbs: readonly ('tell-figure' | 'accept-figure')[];
  readonly rule: ApprovalRule;
  readonly asker: string;
  /** Who told the figure as it stands; `undefined` where nobody has. */
  readonly teller: string | undefined;
}

/** What somebody may do to a figure: what the roles give, less what the rule of approval leaves to others. */
export function figureDeeds({ verbs, rule, asker, teller }: FigureAsked): readonly FigureDeed[] {
  const [mayTell, mayAccept] = [verbs.includes('tell-figure'), verbs.includes('accept-figure')];
  const isOwn = (author: string | undefined) =>
    author !== undefined && isOwnApproval(rule, { authors: [author], asker });
  return FIGURE_DEEDS.filter((deed) => {
    switch (deed) {
      case 'tell-figure':
        return mayTell;
      case 'accept-figure':
        return mayAccept && !isOwn(teller);
      case 'tell-accepted':
        return mayTell && mayAccept && !isOwn(asker);
      default:
        return deed satisfies never;
    }
  });
}
