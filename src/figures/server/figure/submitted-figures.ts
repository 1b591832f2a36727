import type { EventActor } from '#platform/server/event-log.ts';
import type { Queries } from '#platform/server/database/database.ts';

interface UnitAndPeriod {
  readonly unit: string;
  readonly period: string;
}

/** A figure that waits to be accepted, be it that it was withdrawn. */
export interface SubmittedFigure {
  readonly indicator: string;
  readonly version: number;
  /** Who told it as it stands. */
  readonly teller: EventActor;
  readonly event: number;
}

/** What a unit itself has submitted for a period and nobody has accepted, by the codes of indicators. */
export async function submittedFigures(
  queries: Queries,
  { unit, period }: UnitAndPeriod,
): Promise<readonly SubmittedFigure[]> {
  const rows = await queries.query<Omit<SubmittedFigure, 'event'> & { readonly event: string }>(
    `select indicator.code as indicator, version, event.actor as teller, last.event
     from (
       select distinct on (figure.indicator) figure.indicator, version, figure.event, accepted_event
       from figure
       where figure.period = (select number from reporting_period where code = $2)
         and figure.unit = (select number from unit where id = $1)
       order by figure.indicator, version desc) last
     join indicator on indicator.number = last.indicator
     join event on event.number = last.event
     where accepted_event is null order by indicator.code`,
    [unit, period],
  );
  return rows.map((row) => ({ ...row, event: Number(row.event) }));
}

/** A word that is another one once any of them is, so that nobody accepts what was not seen: `3.1207`. */
export function submittedTag(figures: readonly SubmittedFigure[]): string {
  return `${figures.length}.${Math.max(0, ...figures.map(({ event }) => event))}`;
}
