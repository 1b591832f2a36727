/**
 * How long what is about persons stays where nobody asks for it to be erased, in days. Each is as short
 * as its purpose allows (storage limitation: GDPR, article 5(1)(e); Vietnam, Law 91/2025/QH15, article 3).
 */
export const RETENTION_DAYS = {
  /**
   * A link that was used, withdrawn or has expired: whoever made it can still see what became of it,
   * and whoever comes late is told why it lets nobody in.
   */
  endedLink: 90,
  /**
   * What lets the owner of a closed account in. No use at once; kept for as long as it may turn out that
   * the account was closed by mistake.
   */
  closedAccount: 30,
  /** A name somebody no longer has: for a term of office papers under it are in use. */
  formerName: 5 * 365,
  /** A login or an e-mail address somebody no longer has: until the work of that year is settled. */
  formerAddress: 365,
} as const;

/** Fields of persons that say where and as whom somebody is reached; all others are names. */
const ADDRESS_FIELDS: readonly string[] = ['login', 'email'];

/** How many days the readable value behind a commitment stays once another has taken its place. */
export function formerValueDays(field: string): number {
  const isAddress = ADDRESS_FIELDS.includes(field);
  return isAddress ? RETENTION_DAYS.formerAddress : RETENTION_DAYS.formerName;
}
