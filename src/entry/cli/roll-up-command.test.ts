import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvRows } from '#test/support/csv-rows.ts';
import { inputFolder, scratchFolder, type InputFiles } from '#test/support/input-folder.ts';
import { rollUpFiles, rollUpFolder, type Ended } from '#test/support/run-midyear.ts';

const TOTALS = `unit_code,unit_name,level,period,indicator,value,reported,expected,status
A,Ward A,ward,2024,people,10,1,,told
B,Ward B,ward,2024,people,20,1,,told
R,Root,whole,2024,people,30,2,,total
`;

const SUMMARY =
  '2 figures read: 2 placed on the units of 2026-01-01, 0 held above or not continuable, 0 left out because told on a later tree.\n';

describe('roll-up', () => {
  test('prints the totals of every unit, and says what became of the figures', async () => {
    expect(await rollUpFiles({})).toEqual({ exitCode: 0, stdout: TOTALS, stderr: SUMMARY });
  });

  test('names who was asked where that is known', async () => {
    const asked = ['A,2024,people', 'B,2024,people'];
    const files = { 'asked.csv': asked, 'figures.csv': ['A,2024,people,10'] };
    expect(await cellsOf(files, ['unit_code', 'value', 'reported', 'expected', 'status'])).toEqual([
      ['A', '10', '1', '1', 'told'],
      ['B', '', '0', '1', 'not-reported'],
      ['R', '10', '1', '2', 'total'],
    ]);
  });

  test('sorts by unit, period and indicator in the order of code points', async () => {
    const codes = ['𡨸', 'Ａ', 'a', 'B', '10', '9'];
    const files = {
      'units.csv': ['R,Root,whole,,,', ...codes.map((code) => `${code},Ward,ward,R,,`)],
      'indicators.csv': ['é,É,person,0,sum,,,', 'z,Z,person,0,sum,,,'],
      'figures.csv': [
        ...codes.map((code) => `${code},2024,z,1`),
        '9,2024,é,1',
        '9,2024-H1,z,1',
        '9,2023,z,1',
      ],
    };
    expect(await cellsOf(files, ['unit_code', 'period', 'indicator'])).toEqual([
      ['10', '2024', 'z'],
      ['9', '2023', 'z'],
      ['9', '2024', 'z'],
      ['9', '2024', 'é'],
      ['9', '2024-H1', 'z'],
      ['B', '2024', 'z'],
      ['R', '2023', 'z'],
      ['R', '2024', 'z'],
      ['R', '2024', 'é'],
      ['R', '2024-H1', 'z'],
      ['a', '2024', 'z'],
      ['Ａ', '2024', 'z'],
      ['𡨸', '2024', 'z'],
    ]);
  });

  test('writes numbers without trailing zeros', async () => {
    const files = {
      'indicators.csv': ['area,Area,km2,2,sum,,,'],
      'figures.csv': ['A,2024,area,28.50', 'B,2024,area,-8.5'],
    };
    expect(await cellsOf(files, ['value'])).toEqual([['28.5'], ['-8.5'], ['20']]);
  });

  test('adds without losing a digit, past what a double and eight bytes hold', async () => {
    const codes = Array.from({ length: 10_000 }, (_, index) => `U${index}`);
    const files = {
      'units.csv': ['R,Root,whole,,,', ...codes.map((code) => `${code},Unit,unit,R,,`)],
      'figures.csv': codes.map((code) => `${code},2024,people,999999999999999`),
    };
    expect((await cellsOf(files, ['unit_code', 'value']))[0]).toEqual(['R', '9999999999999990000']);
  });

  test('says how many figures were read, placed, held above and left out', async () => {
    const { stderr } = await rollUpFiles(
      {
        'units.csv': [
          'R,Root,whole,,,',
          'A,Ward A,ward,R,,2024-12-31',
          'B,Ward B,ward,R,,',
          'C,Ward C,ward,R,2025-01-01,',
        ],
        'successions.csv': ['2025-01-01,split,A,B,', '2025-01-01,split,A,C,'],
        'figures.csv': [
          'A,2024,people,10',
          'B,2024,people,20',
          'B,2025,people,5',
          'C,2026,people,7',
        ],
      },
      '--as-of',
      '2025-12-31',
    );
    expect(stderr).toBe(
      '4 figures read: 2 placed on the units of 2025-12-31, 1 held above or not continuable, 1 left out because told on a later tree.\n',
    );
  });

  test('warns of a unit that ends without an heir, with its row, and goes on', async () => {
    const { exitCode, stderr } = await rollUpFiles({
      'units.csv': ['R,Root,whole,,,', 'A,Ward A,ward,R,,2024-12-31', 'B,Ward B,ward,R,,'],
    });
    expect({ exitCode, warning: stderr.split('\n').slice(0, 2) }).toEqual({
      exitCode: 0,
      warning: [
        'units.csv, row 3, column valid_to: A ends on 2024-12-31 and no line says who follows, so its figures go to its superior; if a unit follows, add the line to successions.csv',
        '1 warning(s).',
      ],
    });
  });

  test('refuses a day on which nobody lives', async () => {
    const units = ['R,Root,whole,,2020-01-01,', 'A,A,ward,R,2020-01-01,', 'B,B,ward,R,2020-01-01,'];
    const { exitCode, stderr } = await rollUpFiles({ 'units.csv': units }, '--as-of', '2019-12-31');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `no unit lives on 2019-12-31; choose a day on which the organisation exists
Refused, nothing was written: 1 problem(s).
`,
    });
  });
});

describe('roll-up --out', () => {
  test('writes the totals to the file and prints none', async () => {
    await using folder = await inputFolder();
    const out = join(folder.path, 'out.csv');
    const ended = await rollUpFolder(folder.path, '--out', out);
    expect(ended).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `${SUMMARY}3 totals written to ${out}.\n`,
    });
    expect(await readFile(out, 'utf8')).toBe(TOTALS);
  });

  test('leaves nothing beside the file', async () => {
    await using folder = await inputFolder();
    await using results = await scratchFolder();
    await rollUpFolder(folder.path, '--out', join(results.path, 'out.csv'));
    expect(await readdir(results.path)).toEqual(['out.csv']);
  });

  test('takes the place of a longer file of last time', async () => {
    await using folder = await inputFolder();
    const out = join(folder.path, 'out.csv');
    await writeFile(out, TOTALS.repeat(100));
    await rollUpFolder(folder.path, '--out', out);
    expect(await readFile(out, 'utf8')).toBe(TOTALS);
  });

  test('to a folder that does not exist is refused', async () => {
    await using folder = await inputFolder();
    const out = join(folder.path, 'none', 'out.csv');
    expect(await rollUpFolder(folder.path, '--out', out)).toEqual(
      refused(`${out}: the file cannot be written (ENOENT); name another place`),
    );
  });

  test('to a folder in place of a file is refused and leaves nothing behind', async () => {
    await using folder = await inputFolder();
    await using results = await scratchFolder();
    const out = join(results.path, 'out');
    await mkdir(out);
    const { exitCode } = await rollUpFolder(folder.path, '--out', out);
    expect({ exitCode, left: await readdir(results.path) }).toEqual({ exitCode: 2, left: ['out'] });
  });

  test('to a full disk is refused', async () => {
    await using folder = await inputFolder();
    const out = join(folder.path, 'full.csv');
    await symlink('/dev/full', out);
    expect(await rollUpFolder(folder.path, '--out', out)).toEqual(
      refused(`${out}: the file cannot be written (ENOSPC); name another place`),
    );
  });

  test.for(['units.csv', 'successions.csv', 'figures.csv', 'asked.csv'])(
    'over its own input %s is refused and leaves it as it was',
    async (name) => {
      await using folder = await inputFolder({ 'asked.csv': ['A,2024,people'] });
      const out = join(folder.path, name);
      const before = await readFile(out, 'utf8');
      expect(await rollUpFolder(folder.path, '--out', out)).toEqual(overwriting(out));
      expect(await readFile(out, 'utf8')).toBe(before);
    },
  );

  test('over its own input is refused by whatever way the path leads there', async () => {
    await using folder = await inputFolder();
    await using elsewhere = await scratchFolder();
    const link = join(elsewhere.path, 'link');
    await symlink(folder.path, link);
    const out = join(link, 'figures.csv');
    expect(await rollUpFolder(folder.path, '--out', out)).toEqual(overwriting(out));
  });

  test('over the published totals that are checked against is refused', async () => {
    await using folder = await inputFolder({ 'totals.csv': ['R,2024,people,30'] });
    const totals = join(folder.path, 'totals.csv');
    expect(await rollUpFolder(folder.path, '--check', totals, '--out', totals)).toEqual(
      overwriting(totals),
    );
  });

  function overwriting(out: string): Ended {
    return refused(`${out}: this is a file the result is made from; write to another place`);
  }
});

describe('roll-up --check', () => {
  test('ends with 0 where every published total is met', async () => {
    expect(await check(['R,2024,people,30', 'A,2024,people,10'])).toEqual({
      exitCode: 0,
      stdout: '2 of 2 published totals are met.\n',
      stderr: SUMMARY,
    });
  });

  test('lists both values where a total differs, and ends with 1', async () => {
    expect(await check(['R,2024,people,31', 'A,2024,people,10'])).toEqual({
      exitCode: 1,
      stdout: 'R 2024 people: published 31, ours 30\n1 of 2 published totals are met.\n',
      stderr: SUMMARY,
    });
  });

  test('lists a published total that we have not, and ends with 1', async () => {
    expect(await check(['X,2024,people,5'])).toEqual({
      exitCode: 1,
      stdout: 'X 2024 people: published 5, ours missing\n0 of 1 published totals are met.\n',
      stderr: SUMMARY,
    });
  });

  test('says by its status why a published total has no value with us', async () => {
    const files = {
      'units.csv': [
        'R,Root,whole,,,',
        'A,Ward A,ward,R,,2024-12-31',
        'B,Ward B,ward,R,2025-01-01,',
        'C,Ward C,ward,R,2025-01-01,',
      ],
      'successions.csv': ['2025-01-01,split,A,B,', '2025-01-01,split,A,C,'],
      'figures.csv': ['A,2024,people,10'],
    };
    expect((await check(['B,2024,people,5'], { files })).stdout).toBe(
      'B 2024 people: published 5, ours missing (not-continuable)\n0 of 1 published totals are met.\n',
    );
  });

  test('takes numbers for what they are worth, however many zeros they are written with', async () => {
    expect((await check(['R,2024,people,30.000'])).exitCode).toBe(0);
  });

  test('does not check what is published without a value', async () => {
    expect((await check(['R,2024,people,30', 'A,2024,people,'])).stdout).toBe(
      '1 of 1 published totals are met.\n',
    );
  });

  test('says so where nothing is published', async () => {
    const { exitCode, stdout } = await check([]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'The file publishes no total, so nothing was checked.\n',
    });
  });

  test('writes the totals too where --out asks for them, met or not', async () => {
    await using results = await scratchFolder();
    const out = join(results.path, 'out.csv');
    const { exitCode } = await check(['R,2024,people,31'], { options: ['--out', out] });
    expect({ exitCode, written: await readFile(out, 'utf8') }).toEqual({
      exitCode: 1,
      written: TOTALS,
    });
  });

  test('refuses a published total that is no number, with its row', async () => {
    await using folder = await inputFolder({ 'totals.csv': ['R,2024,people,"1,234"'] });
    const totals = join(folder.path, 'totals.csv');
    expect(await rollUpFolder(folder.path, '--check', totals)).toEqual(
      refused(
        `${totals}, row 2, column value: “1,234” has a comma or grouped digits; write a plain decimal such as 1657.5`,
      ),
    );
  });

  test('refuses published totals that are not there', async () => {
    await using folder = await inputFolder();
    const totals = join(folder.path, 'totals.csv');
    const { exitCode, stderr } = await rollUpFolder(folder.path, '--check', totals);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `${totals}: the file is missing; put it there, or correct its name
Refused, nothing was written: 1 problem(s).
`,
    });
  });

  test('lists what is wrong with the folder and with the published totals together', async () => {
    await using folder = await inputFolder({ 'figures.csv': ['A,2024,people,x'] });
    const totals = join(folder.path, 'totals.csv');
    await writeFile(totals, 'unit_code,period,indicator\n');
    const { stderr } = await rollUpFolder(folder.path, '--check', totals);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('the tolerance of --check', () => {
  const AREA: InputFiles = {
    'indicators.csv': ['area,Area,km2,1,sum,,,'],
    'figures.csv': ['A,2024,area,0.1', 'B,2024,area,0.2'],
  };

  test.for([
    ['0', '0.3', 0],
    ['0', '0.30000000000000004', 1],
    ['0.3', '0.6', 0],
    ['0.3', '0.60000000000000001', 1],
    ['0.3', '0', 0],
    ['0.3', '-0.00000000000000001', 1],
    ['1', '1.3', 0],
    ['1', '1.31', 1],
  ] as const)(
    'of %s about 0.3 and a published %s: ends with %i',
    async ([tolerance, value, code]) => {
      const options = ['--tolerance', tolerance];
      expect((await check([`R,2024,area,${value}`], { files: AREA, options })).exitCode).toBe(code);
    },
  );

  test('is absolute, not a part of the value', async () => {
    const files = { 'figures.csv': ['A,2024,people,1000000000'] };
    const options = ['--tolerance', '0.5'];
    expect((await check(['R,2024,people,1000000001'], { files, options })).exitCode).toBe(1);
  });
});

interface Checking {
  readonly files?: InputFiles;
  readonly options?: readonly string[];
}

/** Checks a folder against published totals, which stand beside its tables. */
async function check(
  published: readonly string[],
  { files = {}, options = [] }: Checking = {},
): Promise<Ended> {
  await using folder = await inputFolder({ ...files, 'totals.csv': published });
  return await rollUpFolder(folder.path, '--check', join(folder.path, 'totals.csv'), ...options);
}

async function cellsOf(
  files: InputFiles,
  columns: readonly string[],
): Promise<(string | undefined)[][]> {
  const { stdout } = await rollUpFiles(files);
  return csvRows(stdout).map((row) => columns.map((column) => row[column]));
}

function refused(problem: string): Ended {
  return {
    exitCode: 2,
    stdout: '',
    stderr: `${problem}\nRefused, nothing was written: 1 problem(s).\n`,
  };
}
