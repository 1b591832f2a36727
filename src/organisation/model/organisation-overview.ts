import { EARLIEST, LATEST, type Day } from '#kernel/day.ts';
import { isEmpty } from '#kernel/period.ts';
import type { Organisation } from './organisation.ts';
import type { LegalBasis } from '#organisation/model/succession/succession.ts';
import { isAlike, lifeOf, livesWithinADay, type Unit } from './unit.ts';

/** A day from whose start the organisation is not what it was the day before. */
export interface ChangeDay {
  readonly day: Day;
  readonly opened: number;
  readonly ended: number;
  /** Units that go on under another code, name, level, type or superior. */
  readonly changed: number;
  /** By what it was decided, each once, in the order in which it was told; blank ones left out. */
  readonly legalBases: readonly string[];
}

/** When there is anything, and when it changes. */
export interface OrganisationOverview {
  /** The first day on which a unit lives: `EARLIEST` from the beginning, `undefined` none ever. */
  readonly firstDay: Day | undefined;
  /**
   * Every day on which a unit opens, ends or changes, or hands on a part of itself; oldest first.
   * Units that live no whole day are counted nowhere.
   */
  readonly days: readonly ChangeDay[];
}

/** A reorganisation as it was decided. */
export interface DecisionOfDay {
  readonly on: Day;
  readonly legalBasis: LegalBasis;
}

/** `decisions`: beside what the lines tell, of which the last change of a unit on a day stands alone. */
export function organisationOverview(
  organisation: Organisation,
  decisions: readonly DecisionOfDay[],
): OrganisationOverview {
  const tallies = new Map<Day, Tally>();
  const tallyOf = (day: Day): Tally => {
    const tally = tallies.get(day) ?? { opened: 0, ended: 0, changed: 0, legalBases: new Set() };
    tallies.set(day, tally);
    return tally;
  };
  let firstDay: Day | undefined;
  for (const unit of organisation.units) {
    if (livesWithinADay(unit)) continue;
    const { from, until } = lifeOf(unit);
    if (firstDay === undefined || from < firstDay) firstDay = from;
    if (from > EARLIEST) tallyOf(from).opened += 1;
    if (until < LATEST) tallyOf(until).ended += 1;
    for (const day of changeDaysOf(unit)) tallyOf(day).changed += 1;
  }
  for (const { on, legalBasis } of decisionsIn(organisation, decisions)) {
    const { legalBases } = tallyOf(on);
    if (legalBasis !== '') legalBases.add(legalBasis);
  }
  const days = [...tallies].map(([day, tally]) => ({
    ...tally,
    day,
    legalBases: [...tally.legalBases],
  }));
  return { firstDay, days: days.sort((one, other) => one.day - other.day) };
}

function decisionsIn(
  { successions, changes }: Organisation,
  decisions: readonly DecisionOfDay[],
): readonly DecisionOfDay[] {
  return [...successions, ...changes, ...decisions];
}

interface Tally {
  opened: number;
  ended: number;
  changed: number;
  readonly legalBases: Set<string>;
}

/** The days from whose start a living unit is other than the day before, oldest first. */
export function changeDaysOf({ versions }: Unit): readonly Day[] {
  const lasting = versions.filter(({ period }) => !isEmpty(period));
  return lasting.flatMap((version, index) => {
    const before = lasting[index - 1];
    return before === undefined || isAlike(before, version) ? [] : [version.period.from];
  });
}
