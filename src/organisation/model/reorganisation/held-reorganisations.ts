import { formatDay, LATEST, type Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type {
  OrganisationProblem,
  OrganisationReport,
} from '#organisation/model/organisation-problems.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { Unit } from '#organisation/model/unit.ts';
import type { HeldReorganisation, ReorganisationId } from './reorganisation.ts';
import { lastEventOf, reorganise } from './reorganise.ts';

/**
 * An organisation and what it follows from: a base, and the reorganisations held, taken in the
 * order of their days and within a day as they were entered.
 */
export interface HeldOrganisation {
  readonly base: Organisation;
  readonly held: readonly HeldReorganisation[];
  readonly organisation: Organisation;
}

export interface Refold {
  readonly bases: readonly Basis[];
  readonly report: OrganisationReport;
}

/**
 * With one more reorganisation: those of later days are taken again after it. `undefined` where it,
 * or one of those, cannot be; then why is reported.
 */
export function holdReorganisation(
  before: HeldOrganisation,
  added: HeldReorganisation,
  refold: Refold,
): HeldOrganisation | undefined {
  const held = [...before.held, added].toSorted(inOrder);
  return takeAgain(before, { held, added, from: added.reorganisation.on }, refold);
}

/** Without one of those held, as if it had never been entered. */
export function releaseReorganisation(
  before: HeldOrganisation,
  id: ReorganisationId,
  refold: Refold,
): HeldOrganisation | undefined {
  const released = before.held.find((each) => each.id === id);
  if (released === undefined) return before;
  const held = before.held.filter((each) => each !== released);
  return takeAgain(before, { held, from: released.reorganisation.on }, refold);
}

/** With another in the place of the one that bears its identity. */
export function replaceReorganisation(
  before: HeldOrganisation,
  added: HeldReorganisation,
  refold: Refold,
): HeldOrganisation | undefined {
  const replaced = before.held.find(({ id }) => id === added.id);
  if (replaced === undefined) return holdReorganisation(before, added, refold);
  const held = [...before.held.filter((each) => each !== replaced), added].toSorted(inOrder);
  const days = [replaced.reorganisation.on, added.reorganisation.on];
  return takeAgain(before, { held, added, from: Math.min(...days) as Day }, refold);
}

/** The organisation as it would be had nothing been entered for the day or later. */
export function organisationBefore(state: HeldOrganisation, day: Day): Organisation {
  const { base, held, organisation } = state;
  if (held.every(({ reorganisation }) => reorganisation.on < day)) return organisation;
  const last = lastEventOf(base);
  // Past the base, whatever begins or ends on the day or later comes from what was entered.
  return last === undefined || last < day ? cutBefore(organisation, day) : base;
}

/** The organisation that a reorganisation held finds: after all that come before it. */
export function organisationFoundBy(
  state: HeldOrganisation,
  found: HeldReorganisation,
  refold: Refold,
): Organisation {
  const { on } = found.reorganisation;
  return state.held
    .filter((each) => each.reorganisation.on === on && inOrder(each, found) < 0)
    .reduce(
      (organisation, each) => reorganise(organisation, each.reorganisation, refold),
      organisationBefore(state, on),
    );
}

function inOrder(one: HeldReorganisation, other: HeldReorganisation): number {
  return one.reorganisation.on - other.reorganisation.on || one.entered - other.entered;
}

interface Retaking {
  readonly held: readonly HeldReorganisation[];
  readonly added?: HeldReorganisation;
  readonly from: Day;
}

function takeAgain(
  before: HeldOrganisation,
  { held, added, from }: Retaking,
  { bases, report }: Refold,
): HeldOrganisation | undefined {
  const isLast = added !== undefined && held.at(-1) === added && held.length > before.held.length;
  let organisation = isLast ? before.organisation : organisationBefore(before, from);
  for (const each of isLast ? [added] : held.filter(isFrom(from))) {
    let isRefused = false;
    const refuse: OrganisationReport = (problem) => {
      isRefused = true;
      const named = withCode(problem, [...before.organisation.units, ...organisation.units]);
      report(each === added ? named : asLater(each, named));
    };
    organisation = reorganise(organisation, each.reorganisation, { bases, report: refuse });
    if (isRefused) return undefined;
  }
  return { base: before.base, held, organisation };
}

function isFrom(day: Day): (held: HeldReorganisation) => boolean {
  return ({ reorganisation }) => reorganisation.on >= day;
}

function asLater(
  { reorganisation }: HeldReorganisation,
  cause: OrganisationProblem,
): OrganisationProblem {
  const { on, legalBasis } = reorganisation;
  return { code: 'later-does-not-fit', facts: { day: formatDay(on), legalBasis, cause } };
}

/** People know a unit by its code, the last it bore, and not by its identity. */
function withCode(problem: OrganisationProblem, units: readonly Unit[]): OrganisationProblem {
  if (problem.code !== 'unit-not-there') return problem;
  const unit = units.find(({ id }) => id === problem.facts.unit);
  const code = unit?.versions.at(-1)?.code;
  return code === undefined ? problem : { ...problem, facts: { unit: code } };
}

function cutBefore(organisation: Organisation, day: Day): Organisation {
  return {
    ...organisation,
    units: organisation.units.flatMap((unit): Unit[] => {
      const [first, ...others] = unit.versions
        .filter(({ period }) => period.from < day)
        .map((version) => {
          const { from, until } = version.period;
          return until < day ? version : { ...version, period: { from, until: LATEST } };
        });
      return first === undefined ? [] : [{ id: unit.id, versions: [first, ...others] }];
    }),
    successions: organisation.successions.filter(({ on }) => on < day),
    changes: organisation.changes.filter(({ on }) => on < day),
  };
}
