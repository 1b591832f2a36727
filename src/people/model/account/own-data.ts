import type { PersonalFields } from '#people/model/personal-data/described-columns.ts';

/** What is told to a person of one table. */
export interface OwnDataTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Which of its rows, as a condition of SQL; `undefined`: as the room of people has them. */
  readonly ownRows: string | undefined;
}

/** Why columns about a person are not in the file of its own data. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'account.password_hash': 'a secret: whoever has it may try passwords',
  'account.totp_secret': 'a secret: whoever has it has the second factor',
  'account.totp_step': 'goes with it',
  'recovery_code.hash': 'a secret',
  'challenge.value': 'a secret while it lasts',
  'session.token_hash': 'a secret',
  'known_device.token_hash': 'a secret',
  'one_time_link.token_hash': 'a secret',
  'event.data': 'of what a person did, that it did so; what it was about is about others',
  'answered_request.key': 'kept by the request, from which nobody can tell who sent it',
  'answered_request.headers': 'the same',
  'answered_request.body': 'the same',
  'answered_request.answered_at': 'the same',
  'answered_request.request_hash': 'the same',
};

/** Of a deed also which and what it was: alone these are about nobody. */
const ALSO: Readonly<Record<string, readonly string[]>> = { event: ['number', 'kind'] };

/** Every table with something about a person, as the description of personal data has them. */
export function ownDataTables(personal: readonly PersonalFields[]): readonly OwnDataTable[] {
  const byTable = Map.groupBy(personal, ({ table }) => table);
  return Array.from(byTable, ([table, fields]) => ({
    table,
    columns: columnsOf(table, fields),
    ownRows: fields.find(({ ownRows }) => ownRows !== undefined)?.ownRows,
  })).filter(({ columns }) => columns.length > 0);
}

function columnsOf(table: string, fields: readonly PersonalFields[]): readonly string[] {
  const described = fields.flatMap(({ columns }) => Object.keys(columns));
  return [...(ALSO[table] ?? []), ...described].filter(
    (column) => LEFT_OUT[`${table}.${column}`] === undefined,
  );
}
