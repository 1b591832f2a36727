import {
  decideStanding,
  directiveProblem,
  issueDayProblem,
  type StandingWish,
} from '#directives/model/register/decide-directive.ts';
import { directiveKey, type Directive } from '#directives/model/register/directive.ts';
import { DIRECTIVE_LIFE_CYCLE } from '#directives/model/register/directive-life-cycle.ts';
import type { DirectiveProblem } from '#directives/model/directive-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import {
  changedRecord,
  noSuch,
  refuse,
  type DirectiveOutcome,
} from '#directives/server/directive-refusals.ts';
import { DIRECTIVE_TABLE } from '#directives/server/directive-records.ts';
import { firstDeedOfDirective } from './first-deed-of-directive.ts';
import { isFileJoined } from './joined-file.ts';

/** What is told of a directive when it comes in. */
export type DirectiveWish = Pick<
  Directive,
  'number' | 'symbol' | 'issuer' | 'kind' | 'issuedOn' | 'subject' | 'file' | 'studyBy'
> & {
  /** Another document than the one of the same number, symbol and issuer that is there already. */
  readonly isAnother: boolean;
};

/** By whom and on which day, `2026-06-30`, something is done. */
export interface DoneBy {
  readonly actor: EventActor;
  readonly today: string;
}

type Registered =
  | (Extract<DirectiveOutcome, { kind: 'done' }> & {
      readonly registeredYear: number;
      readonly arrivalNumber: number;
    })
  | Extract<DirectiveOutcome, { kind: 'refused' }>;

/** Enters a directive in the register of the year, under its next number. */
export async function registerDirective(
  tx: Transaction,
  { isAnother, ...told }: DirectiveWish,
  { actor, today }: DoneBy,
): Promise<Registered> {
  await lockRegister(tx);
  const wrong = directiveProblem(told, today);
  if (wrong !== undefined) return refuse(wrong);
  const { file } = told;
  const isJoined = await isFileJoined(tx, { file, joined: null, actor });
  if (!isJoined) return refuse(noSuch(file ?? ''));
  const first = await firstNamed(tx, told);
  if (first !== undefined && !isAnother) return refuse(registeredAlready(first));
  const registeredYear = Number(today.slice(0, 4));
  const fields = {
    ...told,
    ...{ standing: DIRECTIVE_LIFE_CYCLE.begins, standingOn: null, standingBy: null },
    ...{ registeredYear, arrivalNumber: await nextNumber(tx, registeredYear) },
    ...{ anotherOf: first?.id ?? null, nameKey: directiveKey(told) },
  };
  const { number, symbol } = told;
  const data = { number, symbol };
  const event = { kind: 'directive-registered', actor, data };
  const { id, version, arrivalNumber } = await makeRecord(tx, {
    table: DIRECTIVE_TABLE,
    fields,
    event,
  });
  return { kind: 'done', id, version, registeredYear, arrivalNumber };
}

interface Changing {
  readonly id: string;
  /** The version that was read; left out where no user decides by one. */
  readonly seen?: string;
}

/** Corrects what was told of a directive. */
export async function correctDirective(
  tx: Transaction,
  { id, seen, wish: { isAnother, ...told } }: Changing & { readonly wish: DirectiveWish },
  { actor, today }: DoneBy,
): Promise<DirectiveOutcome> {
  await lockRegister(tx);
  const wrong = directiveProblem(told, today);
  if (wrong !== undefined) return refuse(wrong);
  const joined = (await recordOf(tx, DIRECTIVE_TABLE, id))?.file ?? null;
  const isJoined = await isFileJoined(tx, { file: told.file, joined, actor });
  if (!isJoined) return refuse(noSuch(told.file ?? ''));
  const first = await firstNamed(tx, told, id);
  if (first !== undefined && !isAnother) return refuse(registeredAlready(first));
  const { number, symbol } = told;
  const data = { number, symbol };
  const event = { kind: 'directive-corrected', actor, data };
  const anotherOf = first?.id ?? null;
  const outcome = await changeRecord(tx, {
    ...{ table: DIRECTIVE_TABLE, id, event, ...(seen !== undefined && { seen }) },
    decide: async (before) => {
      const late = issueDayProblem({ before, after: told }, await firstDeedOfDirective(tx, id));
      if (late !== undefined) return refuse(late);
      return {
        kind: 'done',
        after: { ...before, ...told, anotherOf, nameKey: directiveKey(told) },
      };
    },
  });
  return changedRecord(outcome);
}

/** Tells that a directive was amended, replaced or withdrawn, or is in force after all. */
export async function tellStanding(
  tx: Transaction,
  { id, seen, wish }: Changing & { readonly wish: StandingWish },
  { actor, today }: DoneBy,
): Promise<DirectiveOutcome> {
  const { number, symbol } = (await recordOf(tx, DIRECTIVE_TABLE, id)) ?? {};
  const data = { number, symbol };
  const event = { kind: 'directive-standing-told', actor, data };
  const outcome = await changeRecord(tx, {
    ...{ table: DIRECTIVE_TABLE, id, event, ...(seen !== undefined && { seen }) },
    decide: (before) => decideStanding(before, wish, today),
  });
  return changedRecord(outcome);
}

/** Numbers are given one after the other, and one document is entered once. */
export async function lockRegister(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(16, 0)');
}

async function firstNamed(
  tx: Transaction,
  told: Pick<Directive, 'number' | 'symbol' | 'issuer'>,
  but: string | null = null,
) {
  const [first] = await recordsWhere(tx, DIRECTIVE_TABLE, {
    where: 'name_key = $1 and id is distinct from $2::uuid',
    values: [directiveKey(told), but],
    order: 'registered_year, arrival_number',
    limit: 1,
  });
  return first;
}

function registeredAlready({
  number,
  symbol,
  arrivalNumber,
  registeredYear,
}: Directive): DirectiveProblem {
  const arrival = `${arrivalNumber}/${registeredYear}`;
  return { code: 'directive-registered-already', facts: { number, symbol, arrival } };
}

async function nextNumber(tx: Transaction, year: number): Promise<number> {
  const [row] = await tx.query<{ next: number }>(
    'select coalesce(max(arrival_number), 0) + 1 as next from directive where registered_year = $1',
    [year],
  );
  return row?.next ?? 1;
}
