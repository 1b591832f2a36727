import { writeFile } from 'node:fs/promises';
import { changeFigure, type FigureRequest } from '#figures/server/figure/change-figure.ts';
import { importPath } from '#figures/server/import/import-path.ts';
import { loadOpenFigures } from '#figures/server/read/open-figures.ts';
import { followReorganisation } from '#figures/server/totals/follow-reorganisation.ts';
import { parseDay, type Day } from '#kernel/day.ts';
import type { ReorganisationStep } from '#organisation/model/reorganisation/reorganisation.ts';
import { versionOn, type UnitId } from '#organisation/model/unit.ts';
import {
  correctReorganisation,
  enterReorganisation,
  undoReorganisation,
} from '#organisation/server/change-reorganisations.ts';
import { loadOrganisation } from '#organisation/server/kept-organisation.ts';
import { listReorganisations } from '#organisation/server/reorganisation-records.ts';
import type { Database } from '#platform/server/database/database.ts';
import { newIdentity } from '#platform/server/new-identity.ts';

/** What was confirmed to whoever asked, told so that it stays true whatever others do afterwards. */
export type Confirmed =
  | {
      readonly kind: 'figure';
      readonly unit: string;
      readonly period: string;
      readonly indicator: string;
      readonly version: number;
      readonly value: string | null;
      readonly isAccepted: boolean;
    }
  | {
      readonly kind: 'import';
      readonly period: string;
      readonly rows: readonly (readonly [unit: string, indicator: string, value: string])[];
    }
  | {
      readonly kind: 'reorganisation';
      readonly id: string;
      readonly version: number;
      readonly isUndone: boolean;
    };

const DISTRICTS = [1, 2, 3, 4];
const COMMUNES = DISTRICTS.flatMap((district) => [1, 2, 3, 4].map((at) => `C${district}${at}`));
const IMPORTED_PERIODS = ['2024-H1', '2024-H2', '2025-H1'];
/** The last ones are opened by who first tells something in them. */
const PERIODS = [...IMPORTED_PERIODS, '2025-H2', '2026-H1'];
const INDICATORS = ['people', 'people', 'events', 'lowest', 'highest', 'rank'];
const DAYS = ['2024-03-01', '2024-09-01', '2025-03-01'];

/** Where the writers begin: sixteen communes in four districts, three periods of which little is told. */
export const FAULT_TABLES = {
  units: [
    'R,Root,whole,,,',
    ...DISTRICTS.map((district) => `D${district},District ${district},district,R,,`),
    ...COMMUNES.map((code) => `${code},Commune ${code},commune,D${code.slice(1, 2)},,`),
  ].join('\n'),
  successions: '',
  figures: IMPORTED_PERIODS.map((period) => `C11,${period},people,1`).join('\n'),
  asked: IMPORTED_PERIODS.flatMap((period) =>
    COMMUNES.map((code) => `${code},${period},people`),
  ).join('\n'),
};

/** Numbers below one, the same for the same seed. */
export type Draw = () => number;

export function drawsFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new RangeError('expected something to pick from');
  return item;
}

/** Someone who does one thing after the other; an answer is what was confirmed, if anything was done. */
export interface Doer {
  doOne(): Promise<Confirmed | undefined>;
}

/** @param scratchFile is written again and again with what is to be imported. */
export async function startDoer(
  database: Database,
  draw: Draw,
  scratchFile: string,
): Promise<Doer> {
  const kept = await loadOrganisation(database);
  if (kept === undefined) throw new Error('expected an organisation');
  const units = kept.organisation.units.map(({ id, versions }) => ({ id, code: versions[0].code }));
  const doing = { database, draw, scratchFile, units };
  return {
    async doOne() {
      const which = draw();
      if (which < 0.7) return doFigure(doing);
      if (which < 0.85) return doImport(doing);
      if (which < 0.98) return doReorganisation(doing);
      await database.query('checkpoint');
      return undefined;
    },
  };
}

interface Doing {
  readonly database: Database;
  readonly draw: Draw;
  readonly scratchFile: string;
  readonly units: { readonly id: UnitId; readonly code: string }[];
}

const LARGEST = 1_000_000_000;

function drawnValue(draw: Draw): string {
  return String(Math.floor(draw() * LARGEST));
}

async function doFigure({ database, draw, units }: Doing): Promise<Confirmed | undefined> {
  const unit = pick(draw, units).id;
  const [period, indicator] = [pick(draw, PERIODS), pick(draw, INDICATORS)];
  const wish = drawnWish(draw);
  const answer = await database.transaction((tx) =>
    changeFigure(tx, {
      ...{ name: { unit, period, indicator }, wish },
      ...{ actor: 'operator', source: { kind: 'form' } },
    }),
  );
  if (answer.kind === 'refused') return undefined;
  const { version, value, isAccepted } = answer.standing;
  const figure = { unit, period, indicator, version, isAccepted };
  return { kind: 'figure', ...figure, value: value?.toString() ?? null };
}

function drawnWish(draw: Draw): FigureRequest['wish'] {
  const isAccepted = draw() < 0.5;
  switch (pick(draw, ['tell', 'tell', 'tell', 'withdraw', 'accept'] as const)) {
    case 'tell':
      return { kind: 'tell', value: drawnValue(draw), isAccepted };
    case 'withdraw':
      return { kind: 'withdraw', isAccepted };
    case 'accept':
      return { kind: 'accept' };
  }
}

async function doImport({ database, draw, scratchFile }: Doing): Promise<Confirmed | undefined> {
  const period = pick(draw, PERIODS);
  const codes = COMMUNES.filter(() => draw() < 0.4);
  const rows = codes.map((code) => [code, pick(draw, INDICATORS), drawnValue(draw)] as const);
  const lines = rows.map(([code, indicator, value]) => `${code},${period},${indicator},${value}\n`);
  await writeFile(scratchFile, `unit_code,period,indicator,value\n${lines.join('')}`);
  const ignore = (): void => undefined;
  const reading = { report: ignore, warn: ignore, progress: ignore };
  const request = { path: scratchFile, actor: 'import', reading, isDryRun: false } as const;
  const done = await importPath(database, request);
  return done === undefined ? undefined : { kind: 'import', period, rows };
}

const MOST_HELD = 10;
const CONTEXT = {
  actor: 'operator',
  bases: ['population'],
  loadOpenWork: loadOpenFigures,
  listener: followReorganisation,
} as const;

async function doReorganisation(doing: Doing): Promise<Confirmed | undefined> {
  const { database, draw } = doing;
  const held = await listReorganisations(database);
  const isToChange = held.length > MOST_HELD || (held.length > 0 && draw() < 0.4);
  const seen = isToChange ? pick(draw, held) : undefined;
  const isUndone = seen !== undefined && draw() < 0.7;
  const reorganisation = {
    on: day(pick(draw, DAYS)),
    legalBasis: 'Resolution 1',
    steps: [await drawnStep(doing)],
  };
  const outcome = await database.transaction((tx) => {
    if (seen === undefined) return enterReorganisation(tx, reorganisation, CONTEXT);
    return isUndone
      ? undoReorganisation(tx, seen, CONTEXT)
      : correctReorganisation(tx, { ...seen, reorganisation }, CONTEXT);
  });
  if (outcome.state === 'refused') return undefined;
  const { id, version } = outcome;
  return { kind: 'reorganisation', id, version, isUndone };
}

async function drawnStep({ database, draw, units }: Doing): Promise<ReorganisationStep> {
  const idOf = (code: string): UnitId => {
    const id = units.find((unit) => unit.code === code)?.id;
    if (id === undefined) throw new Error(`${code}: expected a unit`);
    return id;
  };
  const district = idOf(`D${pick(draw, DISTRICTS)}`);
  const [one, other] = [idOf(pick(draw, COMMUNES)), idOf(pick(draw, COMMUNES))];
  switch (pick(draw, ['move', 'move', 'move', 'create', 'merge'] as const)) {
    case 'move':
      return { kind: 'move', unit: one, parent: district };
    case 'merge': {
      const kept = await loadOrganisation(database);
      const lives = kept?.organisation.units.filter((unit) => versionOn(unit, day('2025-03-01')));
      const into = lives?.some(({ id }) => id === other) === true ? other : one;
      return { kind: 'merge', units: [one, other], into };
    }
    case 'create': {
      const id = newIdentity() as string as UnitId;
      const code = `N${id.slice(-12)}`;
      return {
        kind: 'create',
        unit: { id, code, name: `New ${code}`, level: 'commune', parent: district },
      };
    }
  }
}

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text}: expected a day`);
  return found;
}
