import { z } from 'zod';
import { toldName, writtenId } from '#platform/server/http/contract-values.ts';

const LONGEST_PASSKEY_NAME = 60;
const LONGEST_BASE64 = 20_000;

const encoded = z
  .string()
  .max(LONGEST_BASE64)
  .regex(/^[\w-]*$/);

/** WebAuthn, 5.1: what a browser answers, in base64url, without what this server does not look at. */
const credentialContract = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

/** Of WebAuthn; what a later browser adds is passed over. */
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

const registrationContract = credentialContract.extend({
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z
      .array(z.string().max(LONGEST_PASSKEY_NAME))
      .max(TRANSPORTS.length * 2)
      .default([])
      .transform((told) => TRANSPORTS.filter((transport) => told.includes(transport))),
  }),
});

const assertionContract = credentialContract.extend({
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
  }),
});

export const addPasskeyContract = z.strictObject({
  id: writtenId,
  name: toldName(LONGEST_PASSKEY_NAME).min(1),
  response: registrationContract,
});

export const usePasskeyContract = z.strictObject({ id: writtenId, response: assertionContract });

export type RegistrationAnswer = z.output<typeof registrationContract>;
export type AssertionAnswer = z.output<typeof assertionContract>;
