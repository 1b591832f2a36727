import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { withReorganisationUnits } from '#organisation/model/reorganisation/step-units.ts';
import { enterReorganisation } from '#organisation/server/change-reorganisations.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { restoreBackup } from '#platform/server/backup/restore-backup.ts';
import { writeBackup } from '#platform/server/backup/write-backup.ts';
import { grownOrganisation } from '#test/support/arbitrary-organisation.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { WALK_TABLES } from '#test/support/random-walk.ts';
import { openSecond } from '#test/support/second-store.ts';
import { eachStore, MIGRATIONS } from '#test/support/store.ts';
import { tablesOf } from '#test/support/told-organisation.ts';
import { tellStore } from '#test/support/told-store.ts';

const CONTEXT = {
  actor: 'operator',
  bases: ['population'],
  loadOpenWork: loadOpenFigures,
  listener: followReorganisation,
} as const;

eachStore('an organisation that was restored', (store) => {
  test('is reorganised as before', async () => {
    await using folder = await scratchFolder();
    await using second = await openSecond(store);
    const [grown] = fc.sample(
      grownOrganisation.filter(({ reorganisations }) => reorganisations.length > 0),
      { numRuns: 1, seed: 1 },
    );
    const [first] = grown?.reorganisations ?? [];
    if (grown === undefined || first === undefined) throw new Error('expected a reorganisation');
    await tellStore(store.database, { ...tablesOf(grown.seed, []), ...WALK_TABLES });
    const path = join(folder.path, 'midyear.backup');
    await writeBackup(store.database, path, { writtenBy: 'test' });
    await restoreBackup(second.database, path, { migrations: MIGRATIONS });
    const kept = await loadOrganisation(second.database);
    // The seed's units bear their identities as codes.
    const unitOf = (code: string) =>
      kept?.organisation.units.find(({ versions }) => versions[0].code === code)?.id;
    const reorganisation = withReorganisationUnits(first, (unit) => unitOf(unit) ?? unit);
    const outcome = await second.database.transaction((tx) =>
      enterReorganisation(tx, reorganisation, CONTEXT),
    );
    expect(outcome).toMatchObject({ state: 'done' });
  });
});
