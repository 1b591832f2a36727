import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnRooms, drawnStoreys } from '#test/support/documented-tree.ts';
import { houseFaults } from '#test/support/house-faults.ts';
import { sidesOf, STOREYS } from '#test/support/house.ts';
import { PROJECT_ROOT, sourceFiles } from '#test/support/source-files.ts';

describe('the house', () => {
  const files = sourceFiles();

  it('keeps its own rules', () => {
    expect(houseFaults(files)).toEqual([]);
  });

  it('is drawn in docs/architecture.md as it stands on disk', () => {
    const document = readFileSync(join(PROJECT_ROOT, 'docs', 'architecture.md'), 'utf8');
    const drawn = drawnRooms(document);
    const folders = Object.fromEntries(drawn.map((room) => [room.name, room.folders.toSorted()]));
    expect(folders).toEqual(foldersByRoom(files.keys()));
    expect(drawn.filter(({ purpose }) => purpose === '')).toEqual([]);
    expect(drawnStoreys(document)).toEqual(STOREYS);
  });
});

describe('the checker', () => {
  it.each([
    ['a lower room', 'src/cycle/model/a.ts', "import '#figures/model/b.ts';"],
    ['a type', 'src/cycle/model/a.ts', "import type { B } from '#figures/model/b.ts';"],
    ['an inline type', 'src/cycle/model/a.ts', "export type A = import('#figures/model/b.ts').B;"],
    [
      'a dynamic import',
      'src/cycle/server/a.ts',
      "export const a = import('#figures/server/b.ts');",
    ],
    ['a neighbour', 'src/directives/model/a.ts', "import '#activities/model/b.ts';"],
    ['platform', 'src/platform/server/a.ts', "import '#cycle/server/b.ts';"],
    ['documents', 'src/documents/model/a.ts', "import '#organisation/model/b.ts';"],
    ['a ballot', 'src/ballot/model/a.ts', "import '#organisation/model/b.ts';"],
    ['kernel', 'src/kernel/a.ts', "import '#platform/model/b.ts';"],
    ['a feature into entry', 'src/figures/server/a.ts', "import '#entry/cli/b.ts';"],
    ['a model into a server', 'src/figures/model/a.ts', "import '#figures/server/b.ts';"],
    ['a screen into a server', 'src/figures/web/a.ts', "import '#figures/server/b.ts';"],
    ['a screen of entry into a server', 'src/entry/web/a.ts', "import '#figures/server/b.ts';"],
    ['a screen into another feature’s', 'src/plans/web/a.ts', "import '#figures/web/b.ts';"],
    ['a server into a screen', 'src/plans/server/a.ts', "import '#plans/web/b.ts';"],
  ])('catches an import against the arrows: %s', (_case, path, source) => {
    expect(faultsIn(path, source)).toEqual([expect.stringContaining('may not look into')]);
  });

  it.each([
    ['csv-parse', 'src/figures/model/a.ts'],
    ['node:fs', 'src/figures/model/a.ts'],
    ['csv-parse', 'src/kernel/a.ts'],
    ['node:fs', 'src/figures/model/a.test.ts'],
  ])('catches the package %s in %s', (name, path) => {
    expect(faultsIn(path, `import '${name}';`)).toEqual([
      expect.stringContaining('needs no package'),
    ]);
  });

  it.each([
    ['up', "import '../../kernel/b.ts';", 'write ./'],
    ['down', "import './below/b.ts';", 'write ./'],
    ['by # within one folder', "import '#cycle/server/b.ts';", 'write ./'],
    ['test code', "import '#test/support/b.ts';", 'it is a test'],
    ['a test', "import '#kernel/b.test.ts';", 'it is a test'],
    ['package.json', "import '#package.json';", 'only entry'],
    ['outside the rooms', "import '#loose.ts';", 'no room'],
    ['what a variable names', 'export const a = (b: string) => import(b);', 'computed'],
    ['to export again', "export { b } from '#kernel/b.ts';", 're-exports'],
  ])('catches a wrong way to import: %s', (_case, source, fault) => {
    expect(faultsIn('src/cycle/server/a.ts', source)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['src/weather/model/a.ts', 'not in the order'],
    ['src/a.ts', 'no room'],
    ['src/cycle/a.ts', 'code stands in'],
    ['src/cycle/lib/a.ts', 'code stands in'],
    ['src/kernel/days/a.ts', 'no folders'],
    ['src/cycle/model/index.ts', 'says nothing'],
    ['src/cycle/model/common.ts', 'says nothing'],
    ['src/cycle/model/misc.ts', 'says nothing'],
    ['src/cycle/model/manager.ts', 'says nothing'],
    ['src/cycle/model/period-helpers.test.ts', 'says nothing'],
    ['src/cycle/model/utils/a.ts', 'says nothing'],
  ])('catches a wrong place or name: %s', (path, fault) => {
    expect(faultsIn(path, '')).toEqual([expect.stringContaining(fault)]);
  });

  it('catches a file of more than 300 lines, unless it is a test', () => {
    const lines = (count: number) => 'export {};\n'.repeat(count);
    expect(faultsIn('src/kernel/a.ts', lines(301))).toEqual([expect.stringContaining('301 lines')]);
    expect(faultsIn('src/kernel/a.ts', lines(300))).toEqual([]);
    expect(faultsIn('src/kernel/a.test.ts', lines(301))).toEqual([]);
  });

  it('catches a circle, of types too', () => {
    const circle = new Map([
      ['src/cycle/model/a.ts', "import './b.ts';"],
      ['src/cycle/model/b.ts', "import type { C } from './c.ts';"],
      ['src/cycle/model/c.ts', "import type { A } from './a.ts';"],
    ]);
    const [a, b, c] = circle.keys();
    expect(houseFaults(circle)).toEqual([`circle: ${[a, b, c, a].join(' → ')}`]);
  });

  it.each([
    ['an earlier room', 'src/figures/model/a.ts', "import '#cycle/model/b.ts';"],
    ['the model of platform', 'src/figures/model/a.ts', "import '#platform/model/b.ts';"],
    ['its own folder', 'src/figures/model/a.ts', "import './b.ts';"],
    ['a package on a server', 'src/platform/server/a.ts', "import 'csv-parse'; import 'node:fs';"],
    [
      'a model from a screen',
      'src/figures/web/a.ts',
      "import '#figures/model/b.ts'; import '#platform/web/c.ts';",
    ],
    ['people from a ballot', 'src/ballot/model/a.ts', "import '#people/model/b.ts';"],
    [
      'all from entry',
      'src/entry/cli/a.ts',
      "import '#package.json'; import '#publication/server/b.ts';",
    ],
    [
      'test packages in a model test',
      'src/kernel/a.test.ts',
      "import 'vitest'; import 'fast-check';",
    ],
  ])('lets pass %s', (_case, path, source) => {
    expect(faultsIn(path, source)).toEqual([]);
  });

  it('reads the drawn tree', () => {
    const rooms = drawnRooms(
      'Text\n\nsrc/\n  kernel/   small values\n  cycle/\n    model/\n      dates/  days\n\nmore',
    );
    expect(rooms).toEqual([
      { name: 'kernel', purpose: 'small values', folders: [] },
      { name: 'cycle', purpose: '', folders: ['model', 'model/dates'] },
    ]);
  });
});

function faultsIn(path: string, source: string): string[] {
  return houseFaults(new Map([[path, source]]));
}

/** The rooms on disk, with the sides of each and the folders in them. */
function foldersByRoom(paths: Iterable<string>): Record<string, string[]> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const [top, room, side, ...rest] = path.split('/');
    if (top !== 'src' || room === undefined || side === undefined) continue;
    const known = folders.get(room) ?? new Set<string>();
    folders.set(room, known);
    if (!sidesOf(room).includes(side)) continue;
    known.add(side);
    if (rest.length > 1) known.add(`${side}/${rest.slice(0, -1).join('/')}`);
  }
  return Object.fromEntries([...folders].map(([room, known]) => [room, [...known].toSorted()]));
}
