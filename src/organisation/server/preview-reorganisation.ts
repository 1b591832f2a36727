import {
  organisationDifference,
  type OrganisationDifference,
} from '#organisation/model/organisation-difference.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import { organisationFoundBy } from '#organisation/model/reorganisation/held-reorganisations.ts';
import {
  previewReorganisation as previewInModel,
  type ReorganisationPreview,
} from '#organisation/model/reorganisation/preview-reorganisation.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import {
  decideReorganisation,
  loadHeldState,
  type Decided,
  type HeldState,
  type ReorganisationRequest,
} from './decide-reorganisation.ts';

/** What a request would do; nothing of it where there are problems. */
export interface RequestPreview {
  readonly problems: readonly OrganisationProblem[];
  /** The organisation as it would be. */
  readonly after: Organisation | undefined;
  /** The units that would be other than they are now, on any day. */
  readonly difference: OrganisationDifference | undefined;
  /**
   * What the reorganisation does on its day: the units that open, close and change, and what becomes
   * of the figures told before it; of one that is undone there is nothing to say.
   */
  readonly onItsDay: ReorganisationPreview | undefined;
}

/**
 * What would come of entering, correcting or undoing a reorganisation. Nothing is written, and the
 * units that it makes keep the names they have in the request.
 */
export async function previewReorganisation(
  view: Snapshot,
  request: ReorganisationRequest,
  bases: readonly Basis[],
): Promise<RequestPreview> {
  const problems: OrganisationProblem[] = [];
  const report = (problem: OrganisationProblem) => {
    problems.push(problem);
  };
  const nothing = { problems, after: undefined, difference: undefined, onItsDay: undefined };
  const state = await loadHeldState(view);
  if (state === undefined) report({ code: 'no-organisation', facts: {} });
  if (state === undefined) return nothing;
  const decided = decideReorganisation(state, request, { bases, report, newId: (name) => name });
  if (decided === undefined) return nothing;
  const after = decided.after.organisation;
  const difference = organisationDifference(state.kept.organisation, after);
  return { problems, after, difference, onItsDay: onItsDay(state, decided, bases) };
}

function onItsDay(
  { held }: HeldState,
  { added }: Decided,
  bases: readonly Basis[],
): ReorganisationPreview | undefined {
  if (added === undefined) return undefined;
  const told = { bases, report: () => undefined };
  return previewInModel(organisationFoundBy(held, added, told), added.reorganisation, told);
}
