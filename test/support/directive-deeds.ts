import type { Database } from '#platform/server/database/database.ts';

/** Leaves an event of every kind of this room behind; units R, A and B are there. */
export async function doEveryDirectiveDeed(_database: Database): Promise<void> {}
