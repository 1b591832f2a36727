import {
  browserSupportsWebAuthn,
  startAuthentication,
  WebAuthnError,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import type { SessionSummary } from './session-queries.ts';

const NUMBERED_HOST = /^[\d.]+$|^\[/u;

/**
 * Why this page can use no passkey: browsers give them only to pages over TLS or from localhost, and
 * never to a bare network address (Web Authentication, 5.1.3 and 5.4.2).
 */
export type PasskeyObstacle = 'not-secure' | 'numbered-host' | 'old-browser';

export function passkeyObstacle(): PasskeyObstacle | undefined {
  if (!window.isSecureContext) return 'not-secure';
  if (NUMBERED_HOST.test(location.hostname)) return 'numbered-host';
  return browserSupportsWebAuthn() ? undefined : 'old-browser';
}

/** Has the browser ask for a passkey, and signs in with it. */
export async function proveByPasskey(): Promise<SessionSummary> {
  const { id, options } = await bodyOf(api.POST('/api/v1/session/passkey-challenge'));
  // Written by the same library on the server; the description leaves its form open.
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON });
  return bodyOf(api.POST('/api/v1/session/passkey', { body: { id, response } }));
}

/** Whether the person or the browser let the question for a passkey drop. */
export function cameNothing(error: unknown): boolean {
  return (
    error instanceof WebAuthnError || (error instanceof DOMException && error.name !== 'DataError')
  );
}
