import { directivesAddress, studyAddress } from '#directives/model/directive-address.ts';
import { directiveCoverage, statesByPlace } from '#directives/model/directive-coverage.ts';
import { DIRECTIVE_RULES } from '#directives/model/directive-policy.ts';
import { spanOfPeriod } from '#directives/model/directive-span.ts';
import { isBinding } from '#directives/model/register/directive.ts';
import type { Station, StationLine, StationState } from '#cycle/model/station.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { holdsSomewhere } from '#kernel/permission.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { DIRECTIVE_TABLE, type KeptDirective } from './directive-records.ts';
import { seenStudies, type SeenStudies } from './seen-directives.ts';

interface StationAt {
  readonly asker: Asker;
  readonly period: string;
  readonly today: Day;
}

/**
 * How the directives that were sent until the end of a period stand today, in the units that whoever asks sees;
 * what waits is that of the whole year.
 */
export async function directiveStation(
  view: Queries,
  { asker, period, today }: StationAt,
): Promise<Station> {
  const span = spanOfPeriod(period);
  const kept = await organisationSeenBy(view);
  const all =
    span === undefined
      ? []
      : await recordsWhere(view, DIRECTIVE_TABLE, {
          where: 'registered_year = $1',
          values: [span.year],
        });
  const directives = all.map(({ id }) => id);
  const seen = await seenStudies(view, kept, { asker, directives });
  const until = span?.until ?? '';
  const sent = seen.studies.filter(({ sentOn }) => sentOn <= until);
  const standings = new Map(all.map(({ id, standing }) => [id, standing]));
  const { studied, total, units, unitsStudiedAll } = directiveCoverage(standings, sent);
  const late = lateOf(all, sent, formatDay(today));
  const isDone = unitsStudiedAll === units;
  const state: StationState =
    total === 0 ? 'empty' : isDone ? 'done' : late > 0 ? 'late' : 'running';
  return {
    station: 'directives',
    state,
    told: [
      ...(total === 0
        ? []
        : [{ code: 'directives-studied', facts: { studied, total, unitsStudiedAll, units } }]),
      ...(late === 0 ? [] : [{ code: 'directives-late', facts: { count: late } }]),
    ],
    next: nextDay(all, seen, formatDay(today)),
    waiting: waitingOf(all, seen, { asker, year: String(span?.year ?? '') }),
  };
}

type Kepts = readonly Kept<KeptDirective>[];

/** How often a living unit is past the day by which it should have studied a directive. */
function lateOf(all: Kepts, sent: SeenStudies['studies'], today: string): number {
  const states = statesByPlace(sent);
  const late = all
    .filter(({ standing, studyBy }) => isBinding(standing) && studyBy !== null && studyBy < today)
    .flatMap(({ id }) => [...(states.get(id)?.values() ?? [])]);
  return late.filter((state) => state !== 'studied').length;
}

function nextDay(all: Kepts, { studies }: SeenStudies, today: string): Station['next'] {
  const open = new Set(
    studies.filter(({ state }) => state !== 'studied').map(({ directive }) => directive),
  );
  const days = all
    .filter(({ id, standing }) => open.has(id) && isBinding(standing))
    .flatMap(({ studyBy }) => (studyBy !== null && studyBy >= today ? [studyBy] : []));
  const [day] = days.toSorted();
  return day === undefined ? null : { code: 'directive-study-by', day };
}

interface WaitingFor {
  readonly asker: Asker;
  readonly year: string;
}

type WaitingLine = StationLine & { readonly address: string };

/** Where one thing waits, it leads there; where several do, to the register. */
function waitingOf(
  all: Kepts,
  { studies, mine }: SeenStudies,
  { asker, year }: WaitingFor,
): readonly WaitingLine[] {
  const binding = new Set(all.filter(({ standing }) => isBinding(standing)).map(({ id }) => id));
  const own = studies.filter(({ directive, unit }) => binding.has(directive) && mine.has(unit));
  const lineOf = (code: string, state: string): readonly WaitingLine[] => {
    const [first, ...others] = own.filter((study) => study.state === state);
    if (first === undefined) return [];
    const address =
      others.length === 0 ? studyAddress(first.directive, first.unit) : directivesAddress({ year });
    return [{ code, facts: { count: others.length + 1 }, address }];
  };
  return [
    ...lineOf('directive-to-acknowledge', 'sent'),
    ...lineOf('directive-to-study', 'acknowledged'),
    ...toSend(all, { studies, asker, year }),
  ];
}

function toSend(
  all: Kepts,
  { studies, asker, year }: WaitingFor & Pick<SeenStudies, 'studies'>,
): readonly WaitingLine[] {
  if (!holdsSomewhere(DIRECTIVE_RULES['register-directive'], asker)) return [];
  const sent = new Set(studies.map(({ directive }) => directive));
  const count = all.filter(({ id, standing }) => isBinding(standing) && !sent.has(id)).length;
  if (count === 0) return [];
  return [{ code: 'directive-to-send', facts: { count }, address: directivesAddress({ year }) }];
}
