import type { Transaction } from '#platform/server/database/database.ts';
import type { Access } from './access.ts';
import type { Done, Outcome, Refused } from './outcome.ts';
import type { Answer, Contract, Input, Presented, ReadyUpload, Route, Taken } from './route.ts';

interface UploadContract extends Contract {
  readonly upload: { readonly limit: number };
}

interface Asked<Told extends Contract> {
  prepare<const Ready extends Outcome>(
    prepare: (bytes: Uint8Array, input: Input<Told>) => Promise<Ready>,
  ): Prepared<Told, Ready>;
}

interface Prepared<Told extends Contract, Ready extends Outcome> {
  command<const Came extends Outcome>(
    command: (tx: Transaction, ready: Done<Ready>, input: Input<Told>) => Promise<Came>,
  ): {
    present(body: (done: Done<Came>) => Answer<Told>): Route<Refused<Ready> | Refused<Came>>;
  };
}

/**
 * POST of the bytes of a file, once for each `Idempotency-Key`; answered with 201. It is looked at
 * (`prepare`) before the transaction in which the command keeps it, because that may take long.
 */
export function uploadRoute<const Told extends UploadContract>(
  path: string,
  contract: Told & { readonly access: Access<Taken<Told>> },
): Asked<Told> {
  return {
    prepare: (prepare) => ({
      command: (command) => ({
        present(body) {
          const uploads = async (
            bytes: Uint8Array,
            given: Input<Contract>,
          ): Promise<ReadyUpload> => {
            const input = given as Input<Told>;
            const ready = await prepare(bytes, input);
            if (ready.kind === 'refused') return { kind: 'refused', refusal: ready };
            const write = async (tx: Transaction): Promise<Presented> => {
              const came = await command(tx, ready as Done<typeof ready>, input);
              if (came.kind === 'refused') return { kind: 'refused', refusal: came };
              return { kind: 'done', body: () => body(came as Done<typeof came>) };
            };
            return { kind: 'ready', write };
          };
          return { method: 'POST', path, kind: 'upload', contract, work: { uploads } };
        },
      }),
    }),
  };
}
