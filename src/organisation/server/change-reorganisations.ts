import { organisationDifference } from '#organisation/model/organisation-difference.ts';
import type { OrganisationProblem } from '#organisation/model/organisation-problems.ts';
import type {
  Reorganisation,
  ReorganisationId,
} from '#organisation/model/reorganisation/reorganisation.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import {
  decideReorganisation,
  loadHeldState,
  type Decided,
  type HeldState,
  type ReorganisationRequest,
  type SeenReorganisation,
} from './decide-reorganisation.ts';
import { heirsOf } from './held-heirs.ts';
import type { KeptOrganisation } from './kept-organisation.ts';
import { lockOrganisation } from './organisation-lock.ts';
import { recordOrganisation } from './record-organisation.ts';
import type { LoadOpenWork, OrganisationListener } from './reorganisation-followers.ts';
import {
  closeReorganisation,
  writeDecided,
  writeReorganisation,
} from './reorganisation-records.ts';
import { findLeftOpen } from './units-left-open.ts';

/** Who changes reorganisations, and what rooms above have to say to it. */
export interface ReorganisationContext<OtherProblem> {
  readonly actor: EventActor;
  /** Those by which indicators are divided. */
  readonly bases: readonly Basis[];
  readonly loadOpenWork: LoadOpenWork;
  readonly listener: OrganisationListener<OtherProblem>;
}

export type ReorganisationOutcome<OtherProblem> =
  | {
      readonly state: 'done';
      readonly id: ReorganisationId;
      /** The version held now; after undoing, the last that was. */
      readonly version: number;
      readonly event: number;
      readonly kept: KeptOrganisation;
      /** The identities of the units that were made, by the names they had in the request. */
      readonly newUnits: ReadonlyMap<string, UnitId>;
    }
  | {
      readonly state: 'refused';
      readonly problems: readonly (OrganisationProblem | OtherProblem)[];
    };

/**
 * Enters a reorganisation, dated before others or after them. To be called before anything else is
 * locked or read in the transaction; where it is refused, nothing was written.
 */
export async function enterReorganisation<OtherProblem>(
  tx: Transaction,
  reorganisation: Reorganisation,
  context: ReorganisationContext<OtherProblem>,
): Promise<ReorganisationOutcome<OtherProblem>> {
  return changeReorganisations(tx, { kind: 'enter', reorganisation }, context);
}

/** Puts another in the place of the version that was seen. */
export async function correctReorganisation<OtherProblem>(
  tx: Transaction,
  correction: SeenReorganisation & { readonly reorganisation: Reorganisation },
  context: ReorganisationContext<OtherProblem>,
): Promise<ReorganisationOutcome<OtherProblem>> {
  const { reorganisation, ...seen } = correction;
  return changeReorganisations(tx, { kind: 'correct', seen, reorganisation }, context);
}

/** Takes the version that was seen back, as if it had never been entered. */
export async function undoReorganisation<OtherProblem>(
  tx: Transaction,
  seen: SeenReorganisation,
  context: ReorganisationContext<OtherProblem>,
): Promise<ReorganisationOutcome<OtherProblem>> {
  return changeReorganisations(tx, { kind: 'undo', seen }, context);
}

async function changeReorganisations<OtherProblem>(
  tx: Transaction,
  request: ReorganisationRequest,
  context: ReorganisationContext<OtherProblem>,
): Promise<ReorganisationOutcome<OtherProblem>> {
  const { actor, bases, loadOpenWork, listener } = context;
  await lockOrganisation(tx, 'exclusive');
  const state = await loadHeldState(tx);
  if (state === undefined) {
    return { state: 'refused', problems: [{ code: 'no-organisation', facts: {} }] };
  }
  const problems: (OrganisationProblem | OtherProblem)[] = [];
  const report = (problem: OrganisationProblem | OtherProblem) => {
    problems.push(problem);
  };
  const decided = decideReorganisation(state, request, { bases, report, newId: newIdentity });
  if (decided === undefined) return { state: 'refused', problems };
  await findLeftOpen(tx, { decided, bases, loadOpenWork, report });
  await tx.query('savepoint organisation_change');
  const written = await writeDecision(tx, { state, decided, request, actor });
  const { kept: after, event } = written;
  const { from } = decided;
  const heirs = () => ({ before: heirsOf(state.held), after: heirsOf(decided.after) });
  await listener(tx, { before: state.kept, after, from, event, heirs, report });
  if (problems.length > 0) {
    await tx.query('rollback to savepoint organisation_change');
    return { state: 'refused', problems };
  }
  await tx.query('release savepoint organisation_change');
  return { state: 'done', ...written, newUnits: decided.newUnits };
}

interface Decision {
  readonly state: HeldState;
  readonly decided: Decided;
  readonly request: ReorganisationRequest;
  readonly actor: EventActor;
}

interface WrittenDecision {
  readonly id: ReorganisationId;
  readonly version: number;
  readonly event: number;
  readonly kept: KeptOrganisation;
}

const EVENT_KINDS = {
  enter: 'reorganisation-entered',
  correct: 'reorganisation-corrected',
  undo: 'reorganisation-undone',
} as const;

async function writeDecision(
  tx: Transaction,
  { state, decided, request, actor }: Decision,
): Promise<WrittenDecision> {
  const { replaced, added } = decided;
  const after = decided.after.organisation;
  const id = added?.id ?? replaced?.id;
  if (id === undefined) throw new Error('expected a reorganisation added or replaced, got neither');
  const version = (replaced?.version ?? 0) + (added === undefined ? 0 : 1);
  const units = organisationDifference(state.kept.organisation, after);
  const event = await recordEvent(tx, {
    kind: EVENT_KINDS[request.kind],
    actor,
    data: {
      id,
      version,
      before: replaced === undefined ? null : writeDecided(replaced.reorganisation),
      after: added === undefined ? null : writeDecided(added.reorganisation),
      units,
    },
  });
  const kept = await recordOrganisation(tx, { before: state.kept, after, event });
  if (replaced !== undefined) await closeReorganisation(tx, id, event);
  if (added !== undefined) {
    const entered = replaced?.entered ?? event;
    const { reorganisation } = added;
    await writeReorganisation(tx, { id, version, entered, reorganisation, event });
  }
  return { id, version, event, kept };
}
