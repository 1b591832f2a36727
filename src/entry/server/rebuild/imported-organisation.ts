import {
  readOrganisation,
  type WrittenOrganisation,
} from '#organisation/model/written-organisation.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { recordBase } from '#organisation/server/import-organisation.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { contentOf, type RecordedChange } from './recorded-change.ts';

interface ToldOrganisation {
  readonly organisation: WrittenOrganisation;
  readonly importedAs: readonly (readonly [unit: UnitId, name: string])[];
}

export async function importOrganisationAgain(
  tx: Transaction,
  change: RecordedChange,
): Promise<void> {
  const written = (await contentOf(tx, change)).toString();
  const { organisation, importedAs } = JSON.parse(written) as ToldOrganisation;
  const identified = {
    organisation: readOrganisation(organisation),
    importedAs: new Map(importedAs),
  };
  await recordBase(tx, identified, change.number);
}
