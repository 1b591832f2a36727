import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Database } from '#platform/server/database/database.ts';
import { timed } from './rounds.ts';
import { sumOfRows, type Rival, type RivalQuestion } from './rival.ts';

/** DuckDB scanning the same figures in a file of its own, once joined with the tree and once not. */
export interface DuckDbRivals {
  readonly rivals: readonly Rival[];
  close(): void;
}

interface DuckDbPlace extends RivalQuestion {
  /** A folder for its file. */
  readonly folder: string;
}

/** Every row says where its unit stands in the tree: what DuckDB can do where the tree never changes. */
const TABLE = `create table figure (
  period smallint, indicator smallint, unit integer, position integer, province integer, value bigint)`;

export async function duckDbRivals(database: Database, place: DuckDbPlace): Promise<DuckDbRivals> {
  const lines = join(place.folder, 'figures.tsv');
  await writeFigures(database, lines);
  const path = join(place.folder, 'figures.duckdb');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const buildMs = await timed(async () => {
    await connection.run(TABLE);
    await connection.run(`copy figure from '${lines}' (delimiter '\t', header false)`);
    await connection.run(
      `create table place as select distinct unit, position, province from figure
       where period = ${place.period}`,
    );
    await connection.run('checkpoint');
  });
  const built = { buildMs, bytes: (await stat(path)).size, rows: await rowCount(connection) };
  const ask = rivalOf(connection, place);
  return {
    rivals: [
      { what: 'DuckDB, joining the tree', ...built, ...ask('figure join place using (unit)') },
      { what: 'DuckDB, the place in the tree in every row', ...built, ...ask('figure') },
    ],
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function writeFigures(database: Database, path: string): Promise<void> {
  await database.snapshot((view) =>
    pipeline(
      view.copyOut(
        `select figure.period, figure.indicator, figure.unit, node.position, province.unit, figure.value
         from figure
         join reporting_period period on period.number = figure.period
         join structure_node node on node.tree = period.tree and node.unit = figure.unit
         join structure_node province on province.tree = node.tree
           and province.unit = node.above[array_length(node.above, 1) - 1]
         order by 1, 2, 4`,
      ),
      createWriteStream(path),
    ),
  );
}

async function rowCount(connection: DuckDBConnection): Promise<number> {
  const answer = await connection.runAndReadAll('select count(*) from figure');
  return Number(answer.getRows()[0]?.[0]);
}

function rivalOf(connection: DuckDBConnection, { period, indicator }: RivalQuestion) {
  const sum = async (sql: string) => {
    const answer = await connection.runAndReadAll(sql);
    return sumOfRows(answer.getRowObjectsJson() as { value: string }[]);
  };
  return (from: string): Pick<Rival, 'sheet' | 'total'> => {
    const [province, position] =
      from === 'figure' ? ['province', 'position'] : ['place.province', 'place.position'];
    return {
      sheet: () =>
        sum(`select ${province}, indicator, sum(value)::varchar as value, count(*) from ${from}
          where period = ${period} group by ${province}, indicator`),
      total: ({ first, last }) =>
        sum(`select sum(value)::varchar as value from ${from}
          where period = ${period} and indicator = ${indicator} and ${position} between ${first} and ${last}`),
    };
  };
}
