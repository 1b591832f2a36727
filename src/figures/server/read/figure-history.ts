import type { FigureChange } from '#figures/model/figure/figure-version.ts';
import type { FigureSource } from '#figures/server/figure/figure-source.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';

/** Who did something, and when. */
export interface Deed {
  readonly event: number;
  readonly actor: EventActor;
  readonly at: Date;
}

/** One version of a figure, with where it came from. */
export interface FigureVersion extends Deed {
  readonly version: number;
  readonly change: FigureChange;
  /** Scaled; `undefined`: withdrawn. */
  readonly value: bigint | undefined;
  /** `undefined`: submitted only. */
  readonly accepted: Deed | undefined;
  readonly source: FigureSource;
}

/** A figure by numbers. */
export interface FigureNumbers {
  readonly period: number;
  readonly unit: number;
  readonly indicator: number;
}

interface VersionRow {
  readonly version: number;
  readonly change: 't' | 'c' | 'w';
  readonly value: string | null;
  readonly event: string;
  readonly actor: EventActor;
  readonly recorded_at: Date;
  readonly source: FigureSource | null;
  readonly file: string | null;
  readonly source_row: number | null;
  readonly accepted_event: string | null;
  readonly accepted_actor: EventActor;
  readonly accepted_at: Date;
}

const CHANGES = { t: 'told', c: 'corrected', w: 'withdrawn' } as const;

/** Every version of a figure, the newest first. */
export async function readFigureHistory(
  queries: Queries,
  { period, unit, indicator }: FigureNumbers,
): Promise<readonly FigureVersion[]> {
  const rows = await queries.query<VersionRow>(
    `select figure.version, figure.change, figure.value, figure.event, told.actor, told.recorded_at,
       told.data -> 'source' as source, told.data ->> 'file' as file, figure.source_row,
       figure.accepted_event, accepted.actor as accepted_actor, accepted.recorded_at as accepted_at
     from figure
     join event told on told.number = figure.event
     left join event accepted on accepted.number = figure.accepted_event
     where figure.period = $1 and figure.unit = $2 and figure.indicator = $3
     order by figure.version desc`,
    [period, unit, indicator],
  );
  return rows.map(versionOf);
}

function versionOf(row: VersionRow): FigureVersion {
  const { version, change, value, accepted_event: accepted } = row;
  return {
    version,
    change: CHANGES[change],
    value: value === null ? undefined : BigInt(value),
    event: Number(row.event),
    actor: row.actor,
    at: row.recorded_at,
    accepted:
      accepted === null
        ? undefined
        : { event: Number(accepted), actor: row.accepted_actor, at: row.accepted_at },
    source: sourceOf(row),
  };
}

function sourceOf({ source, file, source_row: row }: VersionRow): FigureSource {
  if (source !== null) return source;
  return { kind: 'file', file: file ?? '', ...(row === null ? {} : { row }) };
}
