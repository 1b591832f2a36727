/** What browsers show beside the request for a passkey. */
export const RELYING_PARTY_NAME = 'Midyear';

/** The name that passkeys are bound to: the host without its port (WebAuthn, 4, “RP ID”). */
export function relyingPartyOf(origin: string): string {
  return new URL(origin).hostname;
}
