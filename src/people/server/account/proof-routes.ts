import { z } from 'zod';
import { writtenText } from '#platform/server/http/contract-values.ts';
import { visitRoute } from '#platform/server/http/route.ts';
import { changePassword } from './change-password.ts';
import { provenDeed } from './prove-again.ts';

const writtenPassword = writtenText(1024);
const writtenCode = writtenText(40);

/** Proves anew to be oneself. */
export const PROOF_ROUTE = visitRoute('POST /api/v1/account/proof', {
  summary: 'Proves anew, by password and code, who is signed in: for what is grave',
  access: { kind: 'own', verb: 'prove-oneself' },
  description:
    'Counts for ten minutes. With a second factor the code is asked for too (`code-needed`). Who has a passkey alone signs in by it anew.',
  body: z.strictObject({ password: writtenPassword, code: writtenCode.optional() }),
  answer: z.object({ provenAt: z.iso.datetime() }),
})
  .command((database, input) =>
    provenDeed(database, input, { proof: input.body, makeDeed: async () => sayWhen }),
  )
  .present(({ provenAt }) => ({ provenAt: provenAt.toISOString() }));

async function sayWhen(_tx: unknown, { now }: { readonly now: Date }) {
  return { kind: 'done', provenAt: now } as const;
}

/** Changes the password. */
export const PASSWORD_ROUTE = visitRoute('POST /api/v1/account/password', {
  summary: 'Sets another password; all other sessions of the account end',
  access: { kind: 'own', verb: 'change-password' },
  description:
    'With the current one, and the code where there is a second factor; or within ten minutes of a proof.',
  body: z.strictObject({
    current: writtenPassword.optional(),
    new: writtenPassword,
    code: writtenCode.optional(),
  }),
})
  .command((database, input) => changePassword(database, input, input.body))
  .present(() => undefined, { cookies: ({ cookie }) => [cookie] });
