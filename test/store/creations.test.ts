import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiClient } from '#test/support/api-client.ts';
import { eachStore, MIGRATIONS } from '#test/support/store.ts';
import { tellStore } from '#test/support/told-store.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,A,commune,R,,`,
  successions: '',
};

interface Unit {
  readonly created: { readonly on: string; readonly legalBasis: string } | null;
}

eachStore('a unit made out of none', (store) => {
  test('says by what it was made, also where that was not written down at the time', async () => {
    const { organisation } = await tellStore(store.database, TABLES);
    await using api = await apiClient(store.database);
    const [root, other] = organisation.units;
    const unit = { id: 'n', code: 'N', name: 'New', level: 'commune', parent: root?.id };
    const body = { on: '2025-01-01', legalBasis: 'Decree 1', steps: [{ kind: 'create', unit }] };
    const { newUnits } = await api.ask<{ newUnits: { id: string }[] }>(
      'POST /api/v1/reorganisations',
      { body },
    );
    const created = async () =>
      (await api.ask<Unit>(`GET /api/v1/units/${newUnits[0]?.id}`)).created;
    const expected = { on: '2025-01-01', legalBasis: 'Decree 1' };
    expect(await created()).toEqual(expected);
    expect((await api.ask<Unit>(`GET /api/v1/units/${other?.id}`)).created).toBeNull();
    await store.database.query(`update succession set legal_basis = '' where kind = 'create'`);
    await store.database.query(
      readFileSync(join(MIGRATIONS, '0008-legal-basis-of-creations.sql'), 'utf8'),
    );
    expect(await created()).toEqual(expected);
  });
});
