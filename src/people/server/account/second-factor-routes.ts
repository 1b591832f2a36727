import { z } from 'zod';
import { visitRoute } from '#platform/server/http/route.ts';
import { writtenText } from '#platform/server/http/contract-values.ts';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor } from './change-second-factor.ts';
import { graveDeed } from './own-visit.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';

const ADDRESS = '/api/v1/account/second-factor';
const LONGEST_CODE = 40;

const secretContract = z.object({
  secret: z.string().meta({ description: 'In base 32, to be typed where no QR code can be read.' }),
  uri: z.string().meta({ description: 'otpauth://…, to be drawn as a QR code.' }),
});

const codesContract = z.object({
  recoveryCodes: z.array(z.string()).meta({ description: 'Each good once; shown this time only.' }),
});

/** Begins the second factor. */
export const BEGIN_SECOND_FACTOR_ROUTE = visitRoute(`POST ${ADDRESS}`, {
  summary: 'Gives a new secret for an authenticator app, to be confirmed by a code',
  access: { kind: 'own', verb: 'change-second-factor' },
  answer: secretContract,
})
  .command((database, input) => graveDeed(database, input, beginSecondFactor))
  .present(({ secret, uri }) => ({ secret, uri }));

/** Turns it on. */
export const CONFIRM_SECOND_FACTOR_ROUTE = visitRoute(`POST ${ADDRESS}/confirmation`, {
  summary: 'Turns the second factor on, and answers the recovery codes',
  access: { kind: 'own', verb: 'change-second-factor' },
  body: z.strictObject({ code: writtenText(LONGEST_CODE) }),
  answer: codesContract,
})
  .command((database, input) =>
    graveDeed(database, input, (tx, visit) => confirmSecondFactor(tx, visit, input.body.code)),
  )
  .present(({ recoveryCodes }) => ({ recoveryCodes: [...recoveryCodes] }), {
    cookies: ({ cookie }) => [cookie],
  });

/** Turns it off. */
export const END_SECOND_FACTOR_ROUTE = visitRoute(`DELETE ${ADDRESS}`, {
  summary: 'Turns the second factor off; recovery codes are gone with it',
  access: { kind: 'own', verb: 'change-second-factor' },
})
  .command((database, input) => graveDeed(database, input, endSecondFactor))
  .present(() => undefined, { cookies: ({ cookie }) => [cookie] });

/** New recovery codes. */
export const RECOVERY_CODES_ROUTE = visitRoute('POST /api/v1/account/recovery-codes', {
  summary: 'Makes new recovery codes in place of the old ones',
  access: { kind: 'own', verb: 'change-second-factor' },
  answer: codesContract,
})
  .command((database, input) => graveDeed(database, input, renewRecoveryCodes))
  .present(({ recoveryCodes }) => ({ recoveryCodes: [...recoveryCodes] }));
