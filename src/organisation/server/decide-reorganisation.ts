import type { Day } from '#kernel/day.ts';
import type {
  OrganisationProblem,
  OrganisationReport,
} from '#organisation/model/organisation-problems.ts';
import {
  holdReorganisation,
  releaseReorganisation,
  replaceReorganisation,
  type HeldOrganisation,
} from '#organisation/model/reorganisation/held-reorganisations.ts';
import type {
  HeldReorganisation,
  Reorganisation,
  ReorganisationId,
} from '#organisation/model/reorganisation/reorganisation.ts';
import {
  unitsMade,
  withReorganisationUnits,
} from '#organisation/model/reorganisation/step-units.ts';
import type { Basis } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { loadOrganisation, type KeptOrganisation } from './kept-organisation.ts';
import { listReorganisations, type ReorganisationRecord } from './reorganisation-records.ts';

/** The version that was seen by whoever wants to correct or undo it. */
export interface SeenReorganisation {
  readonly id: ReorganisationId;
  readonly version: number;
}

/**
 * What is wanted. Units that its steps make bear any names that no unit bears, to be told apart by
 * later steps; a correction names those made before by their identities.
 */
export type ReorganisationRequest =
  | { readonly kind: 'enter'; readonly reorganisation: Reorganisation }
  | {
      readonly kind: 'correct';
      readonly seen: SeenReorganisation;
      readonly reorganisation: Reorganisation;
    }
  | { readonly kind: 'undo'; readonly seen: SeenReorganisation };

/** What the store holds of reorganisations and what follows from them. */
export interface HeldState {
  readonly kept: KeptOrganisation;
  readonly held: HeldOrganisation;
  readonly records: readonly ReorganisationRecord[];
}

/** What a request comes to, before any of it is written. */
export interface Decided {
  readonly after: HeldOrganisation;
  /** The version that is held no more. */
  readonly replaced: ReorganisationRecord | undefined;
  readonly added: HeldReorganisation | undefined;
  /** The identities of the units that it makes, by the names they had in the request. */
  readonly newUnits: ReadonlyMap<string, UnitId>;
  /** The first day on which the organisation may differ. */
  readonly from: Day;
}

export interface Deciding {
  readonly bases: readonly Basis[];
  readonly report: OrganisationReport;
  readonly newId: (name: string) => string;
}

/** `undefined` where there is no organisation. */
export async function loadHeldState(queries: Queries): Promise<HeldState | undefined> {
  const kept = await loadOrganisation(queries);
  if (kept === undefined) return undefined;
  const records = await listReorganisations(queries);
  const { organisation, base: recordedAt } = kept;
  const base = records.length === 0 ? kept : await loadOrganisation(queries, { recordedAt });
  if (base === undefined) throw new Error(`event ${recordedAt}: expected the base`);
  return { kept, records, held: { base: base.organisation, held: records, organisation } };
}

/** Asks the model; `undefined` where something was reported. */
export function decideReorganisation(
  state: HeldState,
  request: ReorganisationRequest,
  { bases, report, newId }: Deciding,
): Decided | undefined {
  const replaced = request.kind === 'enter' ? undefined : findSeen(state, request.seen, report);
  if (request.kind !== 'enter' && replaced === undefined) return undefined;
  const { held } = state;
  const refold = { bases, report };
  if (request.kind === 'undo') {
    if (replaced === undefined) return undefined;
    const after = releaseReorganisation(held, replaced.id, refold);
    const from = replaced.reorganisation.on;
    return after && { after, replaced, added: undefined, newUnits: new Map(), from };
  }
  const newUnits = nameNewUnits(state, request.reorganisation, { replaced, newId });
  const reorganisation = withNewUnits(request.reorganisation, newUnits);
  const added = {
    id: replaced?.id ?? (newId('') as ReorganisationId),
    entered: replaced?.entered ?? Number.POSITIVE_INFINITY,
    reorganisation,
  };
  const after = replaced
    ? replaceReorganisation(held, added, refold)
    : holdReorganisation(held, added, refold);
  const days = [reorganisation.on, replaced?.reorganisation.on ?? reorganisation.on];
  return after && { after, replaced, added, newUnits, from: Math.min(...days) as Day };
}

function findSeen(
  { records }: HeldState,
  { id, version }: SeenReorganisation,
  report: (problem: OrganisationProblem) => void,
): ReorganisationRecord | undefined {
  const record = records.find((each) => each.id === id);
  if (record === undefined) report({ code: 'no-such-reorganisation', facts: { id } });
  else if (record.version !== version)
    report({ code: 'reorganisation-changed', facts: { version, held: record.version } });
  else return record;
  return undefined;
}

interface Naming {
  readonly replaced: ReorganisationRecord | undefined;
  readonly newId: (name: string) => string;
}

/** Units that the replaced version made keep their identities; names of other units are left to be refused. */
function nameNewUnits(
  { kept }: HeldState,
  { steps }: Reorganisation,
  { replaced, newId }: Naming,
): ReadonlyMap<string, UnitId> {
  const madeBefore = unitsMade(replaced?.reorganisation.steps ?? []);
  const known = new Set(kept.organisation.units.map(({ id }) => id));
  const named = [...unitsMade(steps)].map((name) => {
    const isKept = madeBefore.has(name) || known.has(name);
    return [name, isKept ? name : (newId(name) as UnitId)] as const;
  });
  return new Map(named);
}

function withNewUnits(
  reorganisation: Reorganisation,
  newUnits: ReadonlyMap<string, UnitId>,
): Reorganisation {
  return withReorganisationUnits(reorganisation, (unit) => newUnits.get(unit) ?? unit);
}
