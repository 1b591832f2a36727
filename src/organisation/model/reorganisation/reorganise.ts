import { EARLIEST, formatDay, LATEST, type Day } from '#kernel/day.ts';
import { intersection } from '#kernel/period.ts';
import { assembleOrganisation } from '#organisation/model/tables/assemble-organisation.ts';
import { checkEnds } from '#organisation/model/tables/check-ends.ts';
import { checkSuccessions } from '#organisation/model/tables/check-successions.ts';
import { checkSuperiors } from '#organisation/model/tables/check-superiors.ts';
import {
  codeInLine,
  draftDay,
  freeGiversOfOldCodes,
  type DayDraft,
  type DraftLine,
} from './day-draft.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type {
  OrganisationProblem,
  OrganisationReport,
} from '#organisation/model/organisation-problems.ts';
import { organisationRows } from '#organisation/model/tables/organisation-rows.ts';
import type { NewUnit, Reorganisation } from './reorganisation.ts';
import { checkHeirs } from './named-heirs.ts';
import { takeStep } from './reorganisation-steps.ts';
import {
  UNTOLD,
  type Basis,
  type LegalBasis,
  type Succession,
} from '#organisation/model/succession/succession.ts';
import { openSuccessionBook } from '#organisation/model/succession/succession-book.ts';
import { isAlike, lifeOf, type Unit, type UnitVersion } from '#organisation/model/unit.ts';

/**
 * The organisation after a reorganisation, which must not be dated before another: what follows it
 * would have been decided on another tree. Reports what cannot be; then the result is not to be
 * used. `bases` are those by which figures are divided.
 */
export function reorganise(
  organisation: Organisation,
  reorganisation: Reorganisation,
  { bases, report }: { readonly bases: readonly Basis[]; readonly report: OrganisationReport },
): Organisation {
  const { on, legalBasis, steps, heirs = [] } = reorganisation;
  const last = lastEventOf(organisation);
  if (last !== undefined && last > on) {
    report({ code: 'later-events', facts: { day: formatDay(last) } });
    return organisation;
  }
  const draft = draftDay(organisation, on);
  const found = new Map(draft.living);
  for (const step of steps) takeStep(draft, step, { legalBasis, report });
  freeGiversOfOldCodes(draft);
  reportLoose(draft, report);
  checkHeirs(heirs, { found, draft }, report);
  const after = withDay(organisation, draft, legalBasis);
  checkWhole(after, { bases, report });
  return after;
}

/** The last day on which anything begins, ends or is handed on. */
export function lastEventOf({ units, successions, changes }: Organisation): Day | undefined {
  const days = [
    ...units.flatMap(({ versions }) => versions.map(({ period }) => period.from)),
    ...units.map((unit) => lifeOf(unit).until).filter((until) => until < LATEST),
    ...[...successions, ...changes].map(({ on }) => on),
  ];
  let last: Day | undefined;
  for (const day of days) if (last === undefined || day > last) last = day;
  return last;
}

/** What the checks of a table find in the organisation told as one. */
function checkWhole(
  organisation: Organisation,
  { bases, report }: { readonly bases: readonly Basis[]; readonly report: OrganisationReport },
): void {
  const rows = organisationRows(organisation);
  const placeless: OrganisationReport = ({ code, facts }) =>
    report({ code, facts } as OrganisationProblem);
  const read = assembleOrganisation(rows, placeless);
  checkSuperiors(read.units, rows.versions, placeless);
  const book = openSuccessionBook(read);
  checkSuccessions({ organisation: read, book, rows: rows.successions, bases }, placeless);
  const ends = { organisation: read, book, rows: rows.versions };
  checkEnds(ends, { report: placeless, warn: () => undefined });
}

/** Units whose superior is gone, and codes that two bear. */
function reportLoose({ living }: DayDraft, report: OrganisationReport): void {
  const bearer = new Set<string>();
  for (const { code, parent } of living.values()) {
    if (bearer.has(code)) report({ code: 'code-taken', facts: { code } });
    bearer.add(code);
    if (parent !== undefined && !living.has(parent)) {
      report({ code: 'units-left-below', facts: { code: parent, below: code } });
    }
  }
}

/** The organisation with a day as drafted in the place of that day; what is new in it has the basis. */
function withDay(
  organisation: Organisation,
  draft: DayDraft,
  legalBasis: LegalBasis,
): Organisation {
  const { on } = draft;
  const known = new Set(organisation.units.map(({ id }) => id));
  const made = [...draft.living.values(), ...draft.passing.values()].filter(
    ({ id }) => !known.has(id),
  );
  const units = [...organisation.units, ...made.map((unit) => bornOn(unit, draft))].map((unit) =>
    afterDay(unit, draft),
  );
  const told = (line: DraftLine): Succession => ({
    ...line,
    on,
    fromCode: codeInLine(draft, line.from, 'giver'),
    toCode: codeInLine(draft, line.to, 'taker'),
  });
  const others = (lines: readonly Succession[]) => lines.filter((line) => line.on !== on);
  return {
    ...organisation,
    units,
    successions: [
      ...others(organisation.successions),
      ...[...draft.lines, ...creations(draft, legalBasis)].map(told),
    ],
    changes: [...others(organisation.changes), ...draft.changes.map(told)],
  };
}

/** A unit made out of none has a line that says so; one made earlier on that day has its line already. */
function creations({ living, before, lines }: DayDraft, legalBasis: LegalBasis): DraftLine[] {
  const reached = new Set(lines.map(({ to }) => to));
  return [...living.keys()]
    .filter((unit) => !before.has(unit) && !reached.has(unit))
    .map((to) => ({ kind: 'create', from: undefined, to, shares: UNTOLD, legalBasis }));
}

function bornOn(unit: NewUnit, { on }: DayDraft): Unit {
  return { id: unit.id, versions: [versionFrom(unit, on, on)] };
}

function versionFrom(unit: NewUnit, from: Day, until: Day): UnitVersion {
  const { code, name, nameEn = '', level, type = '', parent } = unit;
  return { code, name, nameEn, level, type, parent, period: { from, until } };
}

/** A unit's versions before the day, and from the day on the one drafted, if it lives. */
function afterDay(unit: Unit, { on, living }: DayDraft): Unit {
  const now = living.get(unit.id);
  const earlier = unit.versions
    .filter(({ period }) => period.from < on)
    .map((version) => ({
      ...version,
      period: intersection(version.period, { from: EARLIEST, until: on }),
    }));
  const last = earlier.at(-1);
  const next = now && versionFrom(now, on, LATEST);
  const isUnchanged =
    next !== undefined && last !== undefined && last.period.until === on && isAlike(last, next);
  const all = isUnchanged
    ? [...earlier.slice(0, -1), { ...last, period: { from: last.period.from, until: LATEST } }]
    : [...earlier, ...(next === undefined ? [] : [next])];
  const [first, ...others] = all;
  return first === undefined
    ? endedWithin(unit, on)
    : { id: unit.id, versions: [first, ...others] };
}

/** Made and ended on the same day. */
function endedWithin(unit: Unit, on: Day): Unit {
  return { id: unit.id, versions: [{ ...unit.versions[0], period: { from: on, until: on } }] };
}
