import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_LIFE_CYCLES } from '#entry/server/all-life-cycles.ts';
import { ALL_RULES } from '#entry/server/all-rules.ts';
import { PROJECT_ROOT } from '#test/support/source-files.ts';
import { statePages } from '#test/support/state-diagrams.ts';

const FOLDER = join(PROJECT_ROOT, 'docs/states');

test('docs/states draws every life cycle as it is (write it with MIDYEAR_WRITE_DOCS=1)', async () => {
  const pages = statePages(ALL_LIFE_CYCLES);
  if (process.env['MIDYEAR_WRITE_DOCS'] === '1') await writeAnew(pages);
  const files = await readdir(FOLDER);
  expect(files.toSorted()).toEqual(pages.map(({ file }) => file).toSorted());
  for (const { file, text } of pages) {
    expect(await readFile(join(FOLDER, file), 'utf8'), file).toBe(text);
  }
});

async function writeAnew(pages: ReturnType<typeof statePages>): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const { file, text } of pages) await writeFile(join(FOLDER, file), text);
}

describe.each(ALL_LIFE_CYCLES.map((cycle) => [cycle.name, cycle] as const))('%s', (_, cycle) => {
  const states = new Set([cycle.begins, ...cycle.steps.flatMap(({ from, to }) => [...from, to])]);

  test('comes to each of its states', () => {
    const reached = new Set([cycle.begins]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of cycle.steps) {
        if (from.some((state) => reached.has(state))) reached.add(to);
      }
    }
    expect(reached).toEqual(states);
  });

  test('leads by one action from one state to one other', () => {
    const steps = cycle.steps.flatMap(({ action, from }) =>
      from.map((state) => `${action} ${state}`),
    );
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('asks for verbs that some policy knows', () => {
    expect(cycle.steps.filter(({ verb }) => !(verb in ALL_RULES))).toEqual([]);
  });
});

test('no two life cycles are called alike', () => {
  const names = ALL_LIFE_CYCLES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
