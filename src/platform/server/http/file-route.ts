import type { Database } from '#platform/server/database/database.ts';
import type { Access } from './access.ts';
import type { Done, Outcome, Refused } from './outcome.ts';
import type { Contract, Input, Presented, Route, Taken } from './route.ts';
import type { ServedFile } from './served-file.ts';

interface FileContract extends Contract {
  /** Its media type. */
  readonly file: string;
}

interface Asked<Told extends Contract> {
  command<const Came extends Outcome>(
    command: (database: Database, input: Input<Told>) => Promise<Came>,
  ): { present(file: (done: Done<Came>) => ServedFile): Route<Refused<Came>> };
}

/** GET of a file. */
export function fileRoute<const Told extends FileContract>(
  path: string,
  contract: Told & { readonly access: Access<Taken<Told>> },
): Asked<Told> {
  return {
    command<const Came extends Outcome>(
      command: (database: Database, input: Input<Told>) => Promise<Came>,
    ) {
      return {
        present(file: (done: Done<Came>) => ServedFile): Route<Refused<Came>> {
          const reads = async (database: Database, input: Input<Contract>) =>
            presentFile(await command(database, input as Input<Told>), file);
          return { method: 'GET', path, kind: 'read', contract, work: { reads } };
        },
      };
    },
  };
}

function presentFile<Came extends Outcome>(
  outcome: Came,
  file: (done: Done<Came>) => ServedFile,
): Presented {
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome };
  return { kind: 'file', file: file(outcome as Done<Came>) };
}
