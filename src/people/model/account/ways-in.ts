/** What an account can sign in with. */
export interface WaysIn {
  readonly hasPassword: boolean;
  readonly passkeyCount: number;
}

/** More lets somebody fill the store; nobody carries that many. */
export const MOST_PASSKEYS = 20;

/** The last way in cannot be taken away: nobody shuts themself out. */
export function canRemovePasskey({ hasPassword, passkeyCount }: WaysIn): boolean {
  return hasPassword || passkeyCount > 1;
}
