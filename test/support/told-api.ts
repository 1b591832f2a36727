import type { Database } from '#platform/server/database/database.ts';
import { apiClient, type ApiClient } from './api-client.ts';
import { tellStore, unitsByCode } from './told-store.ts';
import type { Tables } from './told-tables.ts';

/** A server over a store that was told tables, and what their units are called by. */
export interface ToldApi extends ApiClient {
  /** The ids of the units of the tables by their codes; a test may name there what it makes. */
  readonly ids: Map<string, string>;
  /** One of them; a code that nothing has is a fault of the test, and thrown. */
  readonly idOf: (code: string) => string;
}

/** Who asks where nobody else is named has every role for the whole organisation. */
export async function toldApi(database: Database, tables: Tables): Promise<ToldApi> {
  const ids = unitsByCode(await tellStore(database, tables));
  const api = await apiClient(database);
  const idOf = (code: string): string => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`idOf: expected a code of the tables, got ${code}`);
    return id;
  };
  return { ...api, ids, idOf };
}

/** Lets whoever tells a figure accept it: for tests in which one account does both. */
export async function letTellersAccept(api: ApiClient): Promise<void> {
  const body = { isSeparate: false, basis: 'Decision 1' };
  await api.ask('PUT /api/v1/approval-rule', { seen: 0, body });
}
