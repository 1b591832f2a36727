import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inputFolder, type ScratchFolder } from '#test/support/input-folder.ts';
import { launchMidyear, launchMidyearTo } from '#test/support/launch-midyear.ts';

/** So many totals that no pipe holds them, and a reader is waited for more than ten times. */
const UNIT_COUNT = 20_000;
const PERIODS = ['2019', '2020', '2021', '2022', '2023', '2024'];

const SUMMARY =
  '120,000 figures read: 120,000 placed on the units of 2026-01-01, 0 held above or not continuable, 0 left out because told on a later tree.\n';

async function largeFolder(): Promise<ScratchFolder> {
  const codes = Array.from({ length: UNIT_COUNT }, (_, index) => `U${index}`);
  return inputFolder({
    'units.csv': ['R,Root,whole,,,', ...codes.map((code) => `${code},Unit ${code},unit,R,,`)],
    'figures.csv': PERIODS.flatMap((period) => codes.map((code) => `${code},${period},people,1`)),
  });
}

test('a reader who takes the first lines and leaves ends the command well', async () => {
  await using folder = await largeFolder();
  const { process, ended } = launchMidyear(['roll-up', folder.path, '--as-of', '2026-01-01']);
  process.stdout.once('data', () => process.stdout.destroy());
  expect(await ended).toEqual({ exitCode: 0, stderr: SUMMARY });
});

test('a reader who is slow gets every line, and no warning', async () => {
  await using folder = await largeFolder();
  const { process, ended } = launchMidyear(['roll-up', folder.path, '--as-of', '2026-01-01']);
  let lineCount = 0;
  for await (const chunk of process.stdout as AsyncIterable<Buffer>) {
    lineCount += chunk.toString().split('\n').length - 1;
    await wait(1);
  }
  expect({ ...(await ended), lineCount }).toEqual({
    exitCode: 0,
    stderr: SUMMARY,
    lineCount: 1 + (UNIT_COUNT + 1) * PERIODS.length,
  });
});

test('the exit code of the process is that of the command', async () => {
  const { process, ended } = launchMidyear(['rollup']);
  process.stdout.resume();
  expect((await ended).exitCode).toBe(2);
});

test('progress is not shown where nobody watches', async () => {
  await using folder = await largeFolder();
  const { process, ended } = launchMidyear(['roll-up', folder.path, '--as-of', '2026-01-01']);
  process.stdout.resume();
  expect((await ended).stderr).toBe(SUMMARY);
});

test('an output that cannot be written is refused, and is no failed check', async () => {
  expect(await launchMidyearTo('/dev/full', ['--help']).ended).toEqual({
    exitCode: 2,
    stderr: 'midyear: the output cannot be written (ENOSPC); send it to another place\n',
  });
});
