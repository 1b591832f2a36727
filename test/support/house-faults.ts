import { posix } from 'node:path';
import { isRoom, maySideLookInto, mayLookInto, sidesOf, type Side } from './house.ts';
import { sourceImports } from './source-imports.ts';

/** Source files by their path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

const MOST_LINES = 300;
const BUCKET = /^(index|common|misc)$|(^|-)(utils?|helpers?|managers?)$/;
const TEST_PACKAGES: ReadonlySet<string> = new Set(['vitest', 'fast-check']);

/** Everything in which the sources break the rules of the house, one sentence each. */
export function houseFaults(sources: Sources): string[] {
  const faults: string[] = [];
  const imports = new Map<string, readonly string[]>();
  for (const [path, source] of sources) {
    const say = (fault: string) => faults.push(`${path}: ${fault}`);
    [...placeFaults(path), ...nameFaults(path), ...sizeFaults(path, source)].forEach(say);
    const { specifiers, isReExporting, isComputed } = sourceImports(path, source);
    if (isReExporting) say('re-exports; let others import from where it is declared');
    if (isComputed) say('imports a computed module; name it');
    specifiers.flatMap((specifier) => importFaults(path, specifier)).forEach(say);
    imports.set(
      path,
      specifiers.flatMap((specifier) => targetOf(path, specifier) ?? []),
    );
  }
  return [...faults, ...importCycles(imports)];
}

function placeFaults(path: string): string[] {
  const [top, room, side, ...rest] = path.split('/');
  if (top !== 'src') return [];
  if (room === undefined || side === undefined) return ['stands in no room'];
  if (!isRoom(room)) return [`room ${room} is not in the order of the house`];
  const sides = sidesOf(room);
  if (room === 'kernel') return rest.length === 0 ? [] : ['kernel has no folders'];
  return rest.length > 0 && sides.includes(side)
    ? []
    : [`in ${room} code stands in ${sides.join(', ')}`];
}

function nameFaults(path: string): string[] {
  const names = path.split('/').map((name) => name.replace(/(\.test)?\.[a-z]+$/, ''));
  return names
    .filter((name) => BUCKET.test(name))
    .map((name) => `“${name}” says nothing; name it by its noun`);
}

function sizeFaults(path: string, source: string): string[] {
  const lineCount = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  const isTooLong = lineCount > MOST_LINES && !isTest(path);
  return isTooLong ? [`has ${lineCount} lines, more than ${MOST_LINES}; split it by noun`] : [];
}

function importFaults(path: string, specifier: string): string[] {
  const target = targetOf(path, specifier);
  const fault =
    target === undefined ? packageFault(path, specifier) : pathFault(path, specifier, target);
  return fault === undefined ? [] : [`imports ${specifier}: ${fault}`];
}

/** The file a specifier leads to; `undefined` for a package. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  if (specifier === '#package.json') return 'package.json';
  if (specifier.startsWith('#test/')) return specifier.slice(1);
  return specifier.startsWith('#') ? `src/${specifier.slice(1)}` : undefined;
}

function packageFault(path: string, specifier: string): string | undefined {
  if (sideOf(path)?.side !== 'model') return undefined;
  return isTest(path) && TEST_PACKAGES.has(specifier) ? undefined : 'a model needs no package';
}

function pathFault(path: string, specifier: string, target: string): string | undefined {
  const isSameFolder = posix.dirname(path) === posix.dirname(target);
  if (specifier.startsWith('.') !== isSameFolder)
    return 'write ./ within a folder and # across folders';
  const from = sideOf(path);
  if (from === undefined || isSameFolder) return undefined;
  if (target === 'package.json') return from.room === 'entry' ? undefined : 'only entry reads it';
  if (isTest(target)) return isTest(path) ? undefined : 'it is a test';
  const to = sideOf(target);
  if (to === undefined) return 'it leads into no room';
  if (!mayLookInto(from.room, to.room)) return `${from.room} may not look into ${to.room}`;
  return maySideLookInto(from, to)
    ? undefined
    : `${from.side} may not look into ${to.room}/${to.side}`;
}

function sideOf(path: string): Side | undefined {
  const [top, room, side] = path.split('/');
  if (top !== 'src' || room === undefined || side === undefined) return undefined;
  return { room, side: room === 'kernel' ? 'model' : side };
}

function isTest(path: string): boolean {
  return path.startsWith('test/') || path.endsWith('.test.ts');
}

/** Every circle in which files import each other, named once. */
function importCycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path))
      cycles.push(`circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
    if (done.has(path) || way.includes(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return cycles;
}
