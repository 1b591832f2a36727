import type { FigureDeed } from '#figures/model/figure/figure-deeds.ts';
import type { FigureName } from '#figures/server/figure/figure-address.ts';
import { deedsOn } from '#figures/server/figure/figure-approval.ts';
import { lastDayOfPeriod } from '#cycle/model/reporting-period.ts';
import { FIGURE_RULES } from '#figures/model/figure-policy.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Day } from '#kernel/day.ts';
import {
  allowedVerbs,
  covers,
  WHOLE_ORGANISATION,
  type PermissionRules,
  type Subject,
} from '#kernel/permission.ts';
import type { Problem } from '#kernel/problem.ts';
import { superiorUnits } from '#organisation/server/superior-units.ts';
import { unitSubjects, type SeenOrganisation } from '#organisation/server/unit-subject.ts';
import type { Database } from '#platform/server/database/database.ts';
import {
  notPermitted,
  permittedFor,
  type Access,
  type AskedSubject,
} from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';

/** Of which units figures are asked, in which period and on the tree of which day. */
export interface FiguresAsked {
  readonly units: readonly string[];
  readonly period?: string | undefined;
  readonly asOf?: string | undefined;
}

/**
 * The access of whoever reads figures: seen by those who are above the units now, and by those who were
 * in the period, because the totals of then are theirs.
 */
export function mayReadFigures<Taken>(askedOf: (taken: Taken) => FiguresAsked): Access<Taken> {
  return permittedFor(
    FIGURE_RULES,
    'read-figures',
    async ({ database, revision, taken, today }) => {
      const asked = askedOf(taken);
      return askedUnits({ database, revision }, asked.units, daysOfSight(asked, today));
    },
  );
}

/**
 * The same of what a total is made of, which shows the totals below it: for a unit with others below, it
 * takes a role that reaches these as well.
 */
export function mayReadParts<Taken>(askedOf: (taken: Taken) => FiguresAsked): Access<Taken> {
  return permittedFor(
    FIGURE_RULES,
    'read-figures',
    async ({ database, revision, taken, today }) => {
      const asked = askedOf(taken);
      const days = daysOfSight(asked, today);
      const about = await askedUnits({ database, revision }, asked.units, days);
      const superiors = await superiorUnits({ database, revision });
      const parts = about.filter((_, index) => superiors.has(asked.units[index] ?? ''));
      const isAhead = asked.asOf !== undefined && toldDay(asked.asOf) > today;
      return [
        ...about,
        ...parts.flatMap(({ subject }) => withBelow(subject)),
        ...(isAhead && parts.length > 0 ? [OF_THE_WHOLE] : []),
      ];
    },
  );
}

/** On the tree of a day to come stand units that whoever asks may not see yet. */
const OF_THE_WHOLE: AskedSubject = {
  subject: WHOLE_ORGANISATION,
  rule: { ...FIGURE_RULES['read-figures'], where: 'whole' },
  unseen: notPermitted({ ...FIGURE_RULES['read-figures'], where: 'whole' }),
};

/** Only a role with all units below reaches the line of a unit without reaching itself. */
function withBelow(subject: Subject | undefined): readonly AskedSubject[] {
  if (subject?.kind !== 'unit') return [];
  const unseen = notPermitted(FIGURE_RULES['read-figures']);
  return [{ subject: { ...subject, selves: new Set() }, unseen }];
}

/** The access of whoever tells or accepts a figure; whoever tells it as accepted does both. */
export function mayChangeFigure<Taken extends { readonly params: { readonly unit: string } }>(
  verb: FigureVerb,
  isAccepting: (taken: Taken) => boolean = () => false,
): Access<Taken> {
  return permittedFor(FIGURE_RULES, verb, async ({ database, revision, taken, today }) => {
    const asked = await askedUnits({ database, revision }, [taken.params.unit], [today]);
    if (!isAccepting(taken)) return asked;
    const rule = FIGURE_RULES['accept-figure'];
    return [...asked, ...asked.map((each) => ({ ...each, rule }))];
  });
}

/** Those of some units whose figures somebody may read; the others are passed over like unknown ones. */
export async function unitsInSight(
  database: Database,
  asker: Asker,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { revision, today } = asker;
  const subjects = await unitSubjects({ database, revision }, ids, [today]);
  return ids.filter((_, index) => {
    const subject = subjects[index];
    return subject !== undefined && asker.roles.some(({ place }) => covers(place, subject));
  });
}

/** What somebody may do to a figure, as an answer carries it. */
export async function allowedFigureDeeds(
  database: Database,
  asker: Asker,
  name: FigureName,
): Promise<readonly FigureDeed[]> {
  const { revision, today } = asker;
  const [subject] = await unitSubjects({ database, revision }, [name.unit], [today]);
  if (subject === undefined) return [];
  const verbs = allowedVerbs(CHANGES, asker, subject);
  return deedsOn(database, { verbs, name, asker: asker.account });
}

type FigureVerb = 'tell-figure' | 'accept-figure';

const CHANGES: PermissionRules<FigureVerb> = {
  'tell-figure': FIGURE_RULES['tell-figure'],
  'accept-figure': FIGURE_RULES['accept-figure'],
};

async function askedUnits(
  seen: SeenOrganisation,
  ids: readonly string[],
  days: readonly Day[],
): Promise<readonly AskedSubject[]> {
  const subjects = await unitSubjects(seen, ids, days);
  return ids.map((id, index) => ({ subject: subjects[index], unseen: unknownUnit(id) }));
}

function unknownUnit(id: string): Problem<FigureFacts> {
  return { code: 'unknown-unit', facts: { code: id } };
}

/** Today, the end of the period, and the day asked for: whoever will stand above a unit does not yet. */
function daysOfSight({ period, asOf }: FiguresAsked, today: Day): readonly Day[] {
  const last = period === undefined ? undefined : lastDayOfPeriod(period);
  const asked = [last, asOf === undefined ? undefined : toldDay(asOf)];
  return [today, ...asked.filter((day) => day !== undefined && day < today)] as readonly Day[];
}
