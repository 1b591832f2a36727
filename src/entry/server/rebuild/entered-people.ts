import { parseDay } from '#kernel/day.ts';
import {
  overwritePerson,
  writePerson,
  type PersonTold,
} from '#people/server/names/enter-person.ts';
import { forgetPerson } from '#people/server/personal-data/forget-person.ts';
import { keepData } from '#people/server/personal-data/kept-data.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { personalValues } from './personal-values.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

export async function enterPersonAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const written = toldPerson(change);
  await writePerson(tx, written, change.number);
  await keepData(tx, change.personal, change.number);
}

export async function correctPersonAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const isThere = await overwritePerson(tx, toldPerson(change), change.number);
  mustFollow(change, { told: true, found: isThere });
  await keepData(tx, change.personal, change.number);
}

/** Values that are forgotten by now are empty: another event tells later values, or that all is erased. */
function toldPerson(change: RecordedChange): {
  readonly person: string;
  readonly told: PersonTold;
} {
  const { person } = change.data as { readonly person: string };
  const values = personalValues(change, person);
  const { familyName = '', middleName = '', givenName = '', birthDate } = values;
  const name = { familyName, middleName, givenName };
  return { person, told: { name, birthDate: parseDay(birthDate ?? '') } };
}

export async function erasePersonAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as { readonly person: string; readonly accounts: readonly string[] };
  const { person, accounts } = told;
  const [found] = await tx.query(
    `select erased is null as "isThere",
       coalesce((select jsonb_agg(id order by id) from account where person = $1), '[]') as accounts
     from person where id = $1`,
    [person],
  );
  mustFollow(change, { told: { isThere: true, accounts }, found: found ?? null });
  await forgetPerson(tx, { person, accounts, event: change.number });
}
