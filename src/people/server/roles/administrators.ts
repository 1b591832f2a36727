import { LATEST, type Day } from '#kernel/day.ts';
import { intersection, type Period } from '#kernel/period.ts';
import type { HeirBook } from '#organisation/model/reorganisation/heir-book.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { administratorGap } from '#people/model/roles/administrator-gap.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';

/** The days on which an open account that can sign in administers the whole organisation. */
export interface AdministratorStretch {
  readonly isSample: boolean;
  readonly period: Period;
  /** Of the post by which it does; where that unit ends to nobody, the post is no more. */
  readonly unit: UnitId | undefined;
}

/** How long what was of a unit is held; `undefined`: there is no organisation. */
export type UnitsHeld = Pick<HeirBook, 'heldUntil'> | undefined;

export async function administratorStretches(
  queries: Queries,
): Promise<readonly AdministratorStretch[]> {
  const rows = await queries.query<StretchRow>(STRETCHES);
  return rows.map(({ is_sample: isSample, from, until, unit }) => ({
    ...{ isSample, unit: unit ?? undefined },
    period: { from: dayOfSql(from), until: dayOfSql(until) },
  }));
}

/** Whether anybody administers the whole by a post, so that it matters which units there are. */
export function dependOnUnits(stretches: readonly AdministratorStretch[]): boolean {
  return stretches.some(({ unit }) => unit !== undefined);
}

/** First days without an administrator; `undefined`: there is always one. */
export interface AdministratorGaps {
  readonly all: Day | undefined;
  /** Without samples: they come in from this machine alone, and are no reason to lock all others out. */
  readonly real: Day | undefined;
}

export function gapsOf(
  stretches: readonly AdministratorStretch[],
  held: UnitsHeld,
  today: Day,
): AdministratorGaps {
  const gapOf = (of: readonly AdministratorStretch[]) =>
    administratorGap(
      of.map((each) => periodOf(each, held)),
      today,
    );
  return { all: gapOf(stretches), real: gapOf(stretches.filter(({ isSample }) => !isSample)) };
}

function periodOf({ period, unit }: AdministratorStretch, held: UnitsHeld): Period {
  if (unit === undefined) return period;
  const until = held?.heldUntil(unit) ?? period.from;
  return until === LATEST ? period : intersection(period, { from: period.from, until });
}

interface StretchRow {
  readonly is_sample: boolean;
  readonly from: string;
  readonly until: string;
  readonly unit: UnitId | null;
}

const STRETCHES = `
  with able as (
    select id, person, is_sample from account
    where closed is null and (password_hash is not null
      or exists (select from passkey where passkey.account = account.id))
  ), whole as (
    select account, post, valid_from, valid_until from role_version
    where role = 'administrator' and unit is null and recorded_until is null
  )
  select is_sample, valid_from as from, valid_until as until, null as unit
  from whole join able on able.id = whole.account
  union all
  select is_sample, greatest(whole.valid_from, held.valid_from, post.valid_from),
    least(whole.valid_until, held.valid_until, post.valid_until), post.unit::text
  from whole
  join post_version post on post.post = whole.post and post.recorded_until is null
  join holding_version held on held.post = post.post and held.recorded_until is null
  join able on able.person = held.person`;
