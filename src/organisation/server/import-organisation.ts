import type { Organisation } from '#organisation/model/organisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { withUnitIds } from '#organisation/model/with-unit-ids.ts';
import { copyRow } from '#platform/server/database/copy-row.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { KeptOrganisation } from './kept-organisation.ts';
import { recordOrganisation } from './record-organisation.ts';

/** An organisation whose units have identities for good, and the names by which they were read. */
export interface IdentifiedOrganisation {
  readonly organisation: Organisation;
  readonly importedAs: ReadonlyMap<UnitId, string>;
}

/** Gives each unit of an organisation as read from tables an identity for good. */
export function identifyUnits(read: Organisation): IdentifiedOrganisation {
  const idOf = new Map(read.units.map(({ id }) => [id, newIdentity() as string as UnitId]));
  const organisation = withUnitIds(read, (unit) => {
    const id = idOf.get(unit);
    if (id === undefined) throw new Error(`${unit}: expected a unit of the organisation`);
    return id;
  });
  return { organisation, importedAs: new Map([...idOf].map(([name, id]) => [id, name])) };
}

/**
 * Makes an organisation read from tables the base of the store, which must hold none yet. The
 * caller holds the organisation's lock; `event` tells of the import.
 */
export async function importOrganisation(
  tx: Transaction,
  read: Organisation,
  event: number,
): Promise<KeptOrganisation> {
  return recordBase(tx, identifyUnits(read), event);
}

/** The same where the units were identified before, so that the event can name them. */
export async function recordBase(
  tx: Transaction,
  { organisation, importedAs }: IdentifiedOrganisation,
  event: number,
): Promise<KeptOrganisation> {
  const kept = await recordOrganisation(tx, { before: undefined, after: organisation, event });
  await tx.copyIn(
    'unit_alias (scheme, outside_id, unit)',
    [...importedAs].map(([unit, name]) => copyRow(['import', name, kept.numberOf.get(unit) ?? 0])),
  );
  return kept;
}
