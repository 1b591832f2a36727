import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '#platform/model/audit/canonical-json.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { keepData } from './kept-data.ts';

/** Values about a person as the event log may hold them, and what makes them readable. */
export interface PersonalCommitments {
  /** For the data of the event: by field, in hexadecimal digits. They tell nothing without the salts. */
  readonly commitments: Readonly<Record<string, string>>;
  /** Keeps values and salts beside the log, from where they can be erased. */
  keep(tx: Transaction, event: number): Promise<void>;
}

const SALT_BYTES = 16;
/** Says what is hashed, so that no other text can be taken for it. */
const DATUM = 'midyear datum 1';

/** Commits to values about a person: whoever has value and salt can show that the event meant them. */
export function commitTo(
  person: string,
  values: Readonly<Record<string, string>>,
): PersonalCommitments {
  const made = Object.entries(values).map(([field, value]) => {
    const salt = randomBytes(SALT_BYTES);
    return { field, value, salt, commitment: commitment({ person, field, value, salt }) };
  });
  return {
    commitments: Object.fromEntries(
      made.map((each) => [each.field, each.commitment.toString('hex')]),
    ),
    keep: (tx, event) =>
      keepData(
        tx,
        made.map((each) => ({ person, ...each })),
        event,
      ),
  };
}

interface Datum {
  readonly person: string;
  readonly field: string;
  readonly value: string;
  readonly salt: Uint8Array;
}

/** SHA-256 of the canonical text (RFC 8785) of a value about a person, with its salt. */
export function commitment({ person, field, value, salt }: Datum): Buffer {
  const written = { as: DATUM, field, person, salt: Buffer.from(salt).toString('hex'), value };
  return createHash('sha256').update(canonicalJson(written)).digest();
}
