/** What a one-time link is for. */
export const LINK_PURPOSES = ['first-administrator', 'invitation', 'password-reset'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What is kept of a link. Instants in milliseconds since 1970. */
export interface OneTimeLink {
  readonly expiresAt: number;
  readonly isUsed: boolean;
  readonly isWithdrawn: boolean;
  /** An account that was closed has no use for its links. */
  readonly isAccountClosed: boolean;
}

/** Whether a link may be used, or why it may not. */
export type LinkState = 'usable' | 'used' | 'withdrawn' | 'expired';

const HOUR_MS = 3_600_000;
const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = {
  'first-administrator': 24,
  invitation: 7 * 24,
  'password-reset': 24,
};

/** Until when a link made at an instant may be used; at that instant it may no more. */
export function linkExpiry(purpose: LinkPurpose, madeAt: number): number {
  return madeAt + LINK_HOURS[purpose] * HOUR_MS;
}

/** What was used stays used, whatever happened to it afterwards. */
export function linkState(link: OneTimeLink, now: number): LinkState {
  if (link.isUsed) return 'used';
  if (link.isWithdrawn || link.isAccountClosed) return 'withdrawn';
  return now < link.expiresAt ? 'usable' : 'expired';
}
