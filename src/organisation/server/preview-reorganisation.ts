import { dayBefore, type Day } from '#kernel/day.ts';
import {
  organisationDifference,
  type OrganisationDifference,
} from '#organisation/model/organisation-difference.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import { organisationFoundBy } from '#organisation/model/reorganisation/held-reorganisations.ts';
import type { LeftOpen } from '#organisation/model/reorganisation/left-open.ts';
import {
  previewReorganisation as previewInModel,
  type ReorganisationPreview,
} from '#organisation/model/reorganisation/preview-reorganisation.ts';
import type { PreviewSides } from '#organisation/model/reorganisation/preview-units.ts';
import { takenBack, type TakenBack } from '#organisation/model/reorganisation/taken-back.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { Queries, Snapshot } from '#platform/server/database/database.ts';
import {
  decideReorganisation,
  loadHeldState,
  type Decided,
  type HeldState,
  type ReorganisationRequest,
} from './decide-reorganisation.ts';
import { heirsOf } from './held-heirs.ts';
import type {
  FollowersOfDay,
  HeirsOnDay,
  PersonWithoutPlace,
  RoleEnding,
} from './reorganisation-followers.ts';
import { findLeftOpen } from './units-left-open.ts';

/** What a request would do, or why it cannot be taken at all. */
export type RequestPreview<OtherProblem> =
  | { readonly kind: 'impossible'; readonly problems: readonly OrganisationProblem[] }
  | ({ readonly kind: 'seen' } & SeenPreview<OtherProblem>);

export interface SeenPreview<OtherProblem> {
  /** Its day; of one that is undone, the day it had. */
  readonly on: Day;
  /** What stands in the way, all that entering it would be refused for; none: it can be entered. */
  readonly obstacles: readonly (OrganisationProblem | OtherProblem)[];
  /** The units that would be other than they are now, on any day. */
  readonly difference: OrganisationDifference;
  /**
   * What the reorganisation does on its day: the units that open, close and change, and what becomes
   * of the figures told before it; of one that is undone there is nothing to say.
   */
  readonly onItsDay: ReorganisationPreview | undefined;
  /** What undoing brings back. */
  readonly undone: TakenBack | undefined;
  /** The units that end, with what they leave open and to whom. */
  readonly left: readonly LeftOpen[];
  /** Those who have no place on its day who have one as it is now. */
  readonly withoutPlace: readonly PersonWithoutPlace[];
  /** The roles that have ended with their units by its day and have not as it is now. */
  readonly rolesEnding: readonly RoleEnding[];
  /** The eve and the day; of one that is undone, its day as it is and as it would be. */
  readonly sides: PreviewSides;
}

type Followers<OtherProblem> = Omit<FollowersOfDay<OtherProblem>, 'listener'>;

/**
 * What would come of entering, correcting or undoing a reorganisation. Nothing is written, and the
 * units that it makes keep the names they have in the request.
 */
export async function previewReorganisation<OtherProblem>(
  view: Snapshot,
  request: ReorganisationRequest,
  followers: Followers<OtherProblem>,
): Promise<RequestPreview<OtherProblem>> {
  const problems: OrganisationProblem[] = [];
  const report = (problem: OrganisationProblem) => {
    problems.push(problem);
  };
  const state = await loadHeldState(view);
  if (state === undefined) report({ code: 'no-organisation', facts: {} });
  if (state === undefined) return { kind: 'impossible', problems };
  const bases = await followers.loadBases(view);
  const decided = decideReorganisation(state, request, { bases, report, newId: (name) => name });
  if (decided === undefined) return { kind: 'impossible', problems };
  const { loadOpenWork, findObstacles } = followers;
  const left = await findLeftOpen(view, { decided, bases, loadOpenWork, report });
  const change = {
    before: state.kept.organisation,
    after: decided.after.organisation,
    from: decided.from,
    heirs: () => ({ before: heirsOf(state.held), after: heirsOf(decided.after) }),
  };
  const obstacles = [...problems, ...(await findObstacles(view, change))];
  const withoutPlace = await findAnew(view, { state, decided }, followers.findWithoutPlace);
  const rolesEnding = await findAnew(view, { state, decided }, followers.findRolesEnded);
  return {
    kind: 'seen',
    obstacles,
    left,
    withoutPlace,
    rolesEnding,
    ...seenOf(state, decided, bases),
  };
}

/** What is found on the day as it would be, and not as it is now. */
async function findAnew<Found extends { readonly id: string }>(
  view: Snapshot,
  { state, decided }: { readonly state: HeldState; readonly decided: Decided },
  find: ((queries: Queries, then: HeirsOnDay) => Promise<readonly Found[]>) | undefined,
): Promise<readonly Found[]> {
  if (find === undefined) return [];
  const on = decided.added?.reorganisation.on ?? decided.from;
  const later = await find(view, { heirs: heirsOf(decided.after), on });
  if (later.length === 0) return later;
  const now = await find(view, { heirs: heirsOf(state.held), on });
  const known = new Set(now.map(({ id }) => id));
  return later.filter(({ id }) => !known.has(id));
}

function seenOf(
  state: HeldState,
  decided: Decided,
  bases: readonly Basis[],
): Omit<SeenPreview<never>, 'obstacles' | 'left' | 'withoutPlace' | 'rolesEnding'> {
  const [now, later] = [state.kept.organisation, decided.after.organisation];
  const difference = organisationDifference(now, later);
  const onItsDay = previewOnItsDay(decided, bases);
  if (onItsDay === undefined || decided.added === undefined) {
    const on = decided.from;
    const undone = takenBack(now, later, on);
    const sides = {
      before: { organisation: now, tree: treeOn(now.units, on) },
      after: { organisation: later, tree: treeOn(later.units, on) },
    };
    return { on, difference, onItsDay: undefined, undone, sides };
  }
  const { on } = decided.added.reorganisation;
  const { after } = onItsDay;
  const sides = {
    before: { organisation: now, tree: treeOn(after.units, dayBefore(on)) },
    after: { organisation: later, tree: treeOn(after.units, on) },
  };
  return { on, difference, onItsDay, undone: undefined, sides };
}

function previewOnItsDay(
  { added, after }: Decided,
  bases: readonly Basis[],
): ReorganisationPreview | undefined {
  if (added === undefined) return undefined;
  const told = { bases, report: () => undefined };
  return previewInModel(organisationFoundBy(after, added, told), added.reorganisation, told);
}
