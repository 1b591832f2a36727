import type { Database } from '#platform/server/database/database.ts';

/** A table like that of figures and nothing else: same columns, same primary key. */
const BARE_TABLE = `
  create table bare_figure (
    value bigint, event bigint not null, accepted_event bigint,
    period int not null, unit int not null, indicator int not null, version int not null,
    source_row int, change "char" not null,
    primary key (period, unit, indicator, version))`;

const COLUMNS =
  'value, event, accepted_event, period, unit, indicator, version, source_row, change';

/** Writes the same rows again, as fast as the engine takes them. */
export interface BareCopy {
  run(): Promise<void>;
}

/** The rows of the store's own figures as COPY takes them, ready in memory, in the order of the key. */
export async function bareCopy(database: Database): Promise<BareCopy> {
  const lines = await database.snapshot(async (view) => {
    const found: Uint8Array[] = [];
    const blocks = view.copyOut(
      `select ${COLUMNS} from figure order by period, unit, indicator, version`,
    );
    for await (const block of blocks) found.push(Buffer.from(block));
    return found;
  });
  return {
    async run() {
      await database.query('drop table if exists bare_figure');
      await database.query(BARE_TABLE);
      await database.transaction((tx) => tx.copyIn(`bare_figure (${COLUMNS})`, lines));
    },
  };
}
