import { z } from 'zod';
import { writtenId } from '#platform/server/http/contract-values.ts';
import { visitRoute } from '#platform/server/http/route.ts';
import { addPasskey, askForPasskey } from './add-passkey.ts';
import { graveDeed, provenStep } from './own-visit.ts';
import { addPasskeyContract } from './passkey-contract.ts';
import { registrationChallengeContract } from './passkey-options.ts';
import { removePasskey } from './remove-passkey.ts';

const ADDRESS = '/api/v1/account/passkeys';

/** What a browser is to sign, so that its passkey is taken. */
export const PASSKEY_CHALLENGE_ROUTE = visitRoute(`POST ${ADDRESS}/challenge`, {
  summary: 'Asks for a new passkey: the options for navigator.credentials.create',
  access: { kind: 'own', verb: 'change-passkeys' },
  answer: registrationChallengeContract,
})
  .command((database, input) => provenStep(database, input, askForPasskey))
  .present(({ id, options }) => ({ id, options }));

/** Adds a passkey. */
export const ADD_PASSKEY_ROUTE = visitRoute(`POST ${ADDRESS}`, {
  summary: 'Adds the passkey that answered a challenge',
  access: { kind: 'own', verb: 'change-passkeys' },
  body: addPasskeyContract,
  answer: z.object({ passkey: writtenId }),
})
  .command((database, input) => addPasskey(database, input, input.body))
  .present(({ passkey }) => ({ passkey }));

/** Removes one. */
export const REMOVE_PASSKEY_ROUTE = visitRoute(`DELETE ${ADDRESS}/:passkey`, {
  summary: 'Removes a passkey; never the last way to sign in',
  access: { kind: 'own', verb: 'change-passkeys' },
  params: z.strictObject({ passkey: writtenId }),
})
  .command((database, input) =>
    graveDeed(database, input, (tx, visit) => removePasskey(tx, visit, input.params.passkey)),
  )
  .present(() => undefined);
