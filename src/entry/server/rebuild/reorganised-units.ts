import { basesOf } from '#figures/model/indicator.ts';
import { loadIndicators } from '#figures/server/kept/kept-indicators.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { organisationDifference } from '#organisation/model/organisation-difference.ts';
import type { ReorganisationId } from '#organisation/model/reorganisation/reorganisation.ts';
import {
  decideReorganisation,
  loadHeldState,
  type Decided,
  type HeldState,
  type ReorganisationRequest,
} from '#organisation/server/decide-reorganisation.ts';
import { recordOrganisation } from '#organisation/server/record-organisation.ts';
import {
  closeReorganisation,
  readDecided,
  writeDecided,
  writeReorganisation,
  type WrittenReorganisation,
} from '#organisation/server/reorganisation-records.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

interface ToldReorganisation {
  readonly id: ReorganisationId;
  readonly version: number;
  readonly before: WrittenReorganisation | null;
  readonly after: WrittenReorganisation | null;
  readonly units: object;
}

/** Enters, corrects or undoes a reorganisation, with the identities it had. */
export async function reorganiseAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const told = change.data as ToldReorganisation;
  const state = await loadHeldState(tx);
  if (state === undefined) throw new Error(`event ${change.number}: expected an organisation`);
  const decided = await decideAgain(tx, state, change);
  const { replaced } = decided;
  mustFollow(change, {
    told: [told.before, told.units],
    found: [
      replaced === undefined ? null : writeDecided(replaced.reorganisation),
      organisationDifference(state.kept.organisation, decided.after.organisation),
    ],
  });
  const after = await write(tx, { state, decided, change });
  const { from } = decided;
  await followReorganisation(tx, { before: state.kept, after, from, report: refuse });
}

async function decideAgain(
  tx: Queries,
  state: HeldState,
  { data, number }: RecordedChange,
): Promise<Decided> {
  const told = data as ToldReorganisation;
  const { byCode } = await loadIndicators(tx);
  const bases = basesOf(Array.from(byCode.values(), ({ indicator }) => indicator));
  // The event names the reorganisation and the units that it made by their identities for good.
  const newId = (name: string) => (name === '' ? told.id : name);
  const decided = decideReorganisation(state, requestOf(told), { bases, report: refuse, newId });
  if (decided === undefined) throw new Error(`event ${number}: expected what can be done`);
  return decided;
}

function requestOf({ id, version, before, after }: ToldReorganisation): ReorganisationRequest {
  if (after === null) return { kind: 'undo', seen: { id, version } };
  const reorganisation = readDecided(after);
  if (before === null) return { kind: 'enter', reorganisation };
  return { kind: 'correct', seen: { id, version: version - 1 }, reorganisation };
}

interface ToWrite {
  readonly state: HeldState;
  readonly decided: Decided;
  readonly change: RecordedChange;
}

async function write(tx: Transaction, { state, decided, change }: ToWrite) {
  const { id, version } = change.data as ToldReorganisation;
  const { added, replaced } = decided;
  const event = change.number;
  const after = decided.after.organisation;
  const kept = await recordOrganisation(tx, { before: state.kept, after, event });
  if (replaced !== undefined) await closeReorganisation(tx, id, event);
  if (added !== undefined) {
    const entered = replaced?.entered ?? event;
    const { reorganisation } = added;
    await writeReorganisation(tx, { id, version, entered, reorganisation, event });
  }
  return kept;
}

function refuse({ code, facts }: { readonly code: string; readonly facts: object }): void {
  throw new Error(`expected a reorganisation that can be, got ${code} ${JSON.stringify(facts)}`);
}
