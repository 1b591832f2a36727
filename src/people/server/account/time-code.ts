import { Secret, TOTP } from 'otpauth';
import { TIME_CODE_DIGITS } from '#people/model/account/typed-code.ts';

/** RFC 6238, 5.2: one step of 30 seconds, and one before and after it for clocks that differ. */
const STEP_SECONDS = 30;
const WINDOW = 1;

/** RFC 4226, 4: a secret is as long as the hash of SHA-1. */
const SECRET_BYTES = 20;

/** A new secret of an authenticator app, in base 32. */
export function newTimeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** Which step of time a code belongs to; `undefined`: to none near now. */
export function stepOfCode(secret: string, digits: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const totp = totpOf(secret);
  const delta = totp.validate({ token: digits, timestamp, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** The address by which authenticator apps take a secret over; it is drawn as a QR code. */
export function timeSecretUri(secret: string, login: string): string {
  return totpOf(secret, login).toString();
}

function totpOf(secret: string, login = ''): TOTP {
  return new TOTP({
    issuer: 'Midyear',
    label: login,
    algorithm: 'SHA1',
    digits: TIME_CODE_DIGITS,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}
