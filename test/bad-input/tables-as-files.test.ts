import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADERS, inputFolder, scratchFolder } from '#test/support/input-folder.ts';
import { refusalOf } from '#test/support/refusal.ts';
import { rollUpFiles, rollUpFolder } from '#test/support/run-midyear.ts';

const REQUIRED = ['units.csv', 'successions.csv', 'indicators.csv', 'figures.csv'];

test.for(REQUIRED)('a folder without %s is refused', async (name) => {
  expect(await refusalOf({ [name]: null })).toEqual([
    `${name}: the file is missing; put it there, or correct its name`,
  ]);
});

test('an empty folder is refused with all that it lacks', async () => {
  expect(await refusalOf(Object.fromEntries(REQUIRED.map((name) => [name, null])))).toEqual(
    REQUIRED.map((name) => `${name}: the file is missing; put it there, or correct its name`),
  );
});

test('a folder that does not exist is refused', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'none');
  const { exitCode, stderr } = await rollUpFolder(path);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `${path}: there is no such folder, or it may not be looked into; check the path
Refused, nothing was written: 1 problem(s).
`,
  });
});

test('a file in place of the folder is refused', async () => {
  await using folder = await inputFolder();
  const path = join(folder.path, 'figures.csv');
  const { exitCode, stderr } = await rollUpFolder(path);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `${path}: this is a file; name the folder that holds the tables
Refused, nothing was written: 1 problem(s).
`,
  });
});

test('a folder in place of a file is refused', async () => {
  await using folder = await inputFolder({ 'figures.csv': null });
  await mkdir(join(folder.path, 'figures.csv'));
  const { exitCode, stderr } = await rollUpFolder(folder.path);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `figures.csv: the file cannot be read (EISDIR); check who may read it
Refused, nothing was written: 1 problem(s).
`,
  });
});

test.for([
  ['units.csv', 'parent_code'],
  ['successions.csv', 'share'],
  ['indicators.csv', 'decimals'],
  ['figures.csv', 'value'],
  ['groups.csv', 'member_code'],
  ['structure_dates.csv', 'structure_date'],
  ['asked.csv', 'indicator'],
] as const)('%s without its column %s is refused', async ([name, column]) => {
  const header = HEADERS[name]?.split(',').filter((each) => each !== column);
  expect(await refusalOf({ [name]: `${header?.join(',')}\n` })).toEqual([
    `${name}, row 1: the column ${column} is missing; add it to the first row`,
  ]);
});

test('every missing column is named', async () => {
  expect(await refusalOf({ 'figures.csv': 'unit_code,indicator\nA,people\n' })).toEqual([
    'figures.csv, row 1: the column period is missing; add it to the first row',
    'figures.csv, row 1: the column value is missing; add it to the first row',
  ]);
});

test('a column that stands twice is refused', async () => {
  const figures = 'unit_code,period,indicator,value,value\nA,2024,people,10,11\n';
  expect(await refusalOf({ 'figures.csv': figures })).toEqual([
    'figures.csv, row 1: the column value stands twice; leave one',
  ]);
});

test('an empty file is refused', async () => {
  expect(await refusalOf({ 'figures.csv': '' })).toEqual([
    'figures.csv: the file is empty; its first row must name the columns',
  ]);
});

test('a file of a byte order mark and nothing else is empty', async () => {
  expect(await refusalOf({ 'figures.csv': '\uFEFF' })).toEqual([
    'figures.csv: the file is empty; its first row must name the columns',
  ]);
});

test('figures of a header only are no figures, and nothing is wrong with them', async () => {
  const { exitCode, stdout } = await rollUpFiles({ 'figures.csv': [] });
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: 'unit_code,unit_name,level,period,indicator,value,reported,expected,status\n',
  });
});

test('an organisation of a header only has no one to add up', async () => {
  const { exitCode, stderr } = await rollUpFiles({ 'units.csv': [], 'figures.csv': [] });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `no unit lives on 2026-01-01; choose a day on which the organisation exists
Refused, nothing was written: 1 problem(s).
`,
  });
});

test.for([
  ['semicolons', ';', ';'],
  ['tabs', '\t', 'tab'],
])('a file with %s between its cells is refused once, not row by row', async ([, mark, name]) => {
  const figures = `${HEADERS['figures.csv']}\nA,2024,people,10\nB,2024,people,20\n`;
  expect(await refusalOf({ 'figures.csv': figures.replaceAll(',', mark ?? '') })).toEqual([
    `figures.csv, row 1: cells are separated by “${name}”; save the file with commas`,
  ]);
});

test('rows with too few and too many cells are refused', async () => {
  const figures = ['A,2024,people', 'B,2024,people,20', 'A,2024,people,10,'];
  const wayOut = 'a cell that holds a comma needs quotes, and numbers have no comma';
  expect(await refusalOf({ 'figures.csv': figures })).toEqual([
    `figures.csv, row 2: the row has 3 cells where the header has 4; ${wayOut}`,
    `figures.csv, row 4: the row has 5 cells where the header has 4; ${wayOut}`,
  ]);
});

test('a quotation mark inside a cell without quotes is refused with its row', async () => {
  const units = ['R,Root,whole,,,', 'A,Ward "A",ward,R,,', 'B,Ward B,ward,R,,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 3: a quotation mark is out of place; put a cell that holds one in quotes and double it inside',
  ]);
});

test('text after a closing quotation mark is refused with its row', async () => {
  const units = ['R,Root,whole,,,', 'A,"Ward" A,ward,R,,', 'B,Ward B,ward,R,,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 3: a quotation mark is out of place; put a cell that holds one in quotes and double it inside',
  ]);
});

test('a quotation mark left open at the end is refused with the row that opens it', async () => {
  const units = ['R,Root,whole,,,', 'A,"Ward A,ward,R,,', 'B,Ward B,ward,R,,'];
  expect(await refusalOf({ 'units.csv': units })).toEqual([
    'units.csv, row 3: a quotation mark is out of place; put a cell that holds one in quotes and double it inside',
  ]);
});

test('a quotation mark left open is refused with its row before it swallows a large file', async () => {
  await using folder = await inputFolder();
  const rows = 'A,2024,people,10\n'.repeat(500_000);
  const figures = `${HEADERS['figures.csv']}\nB,2024,people,20\n"A,2024,people,10\n${rows}`;
  await writeFile(join(folder.path, 'figures.csv'), figures);
  const { exitCode, stderr } = await rollUpFolder(folder.path);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `figures.csv, row 3: the row is longer than 1000000 characters; close the quotation mark that it leaves open
Refused, nothing was written: 1 problem(s).
`,
  });
});

test('a folder that can be read again after what was wrong with it is put right', async () => {
  await using folder = await inputFolder({ 'groups.csv': 'broken' });
  const refused = await rollUpFolder(folder.path);
  await rm(join(folder.path, 'groups.csv'));
  const taken = await rollUpFolder(folder.path);
  expect([refused.exitCode, taken.exitCode]).toEqual([2, 0]);
});
