import { dayBefore, formatDay, type Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import type { NewUnit } from './reorganisation.ts';
import {
  UNTOLD,
  WHOLE,
  type Shares,
  type Succession,
} from '#organisation/model/succession/succession.ts';
import { lifeOf, versionOn, type UnitId } from '#organisation/model/unit.ts';

/** A line of the day being drafted, its units by identity. */
export interface DraftLine {
  readonly kind: string;
  readonly from: UnitId | undefined;
  readonly to: UnitId | undefined;
  readonly shares: Shares;
  readonly legalBasis: string;
}

/** One day of an organisation while it is being changed. Belongs to whoever drafts it. */
export interface DayDraft {
  readonly on: Day;
  /** Whoever lives or lived at any time. */
  readonly known: ReadonlySet<UnitId>;
  /** Who lived the day before, and under which code. */
  readonly before: ReadonlyMap<UnitId, string>;
  readonly codesBefore: ReadonlySet<string>;
  /** Who lives after what is drafted so far, and as what. */
  readonly living: Map<UnitId, NewUnit>;
  /** Who has lived within the day only. */
  readonly passing: Map<UnitId, NewUnit>;
  lines: DraftLine[];
  changes: DraftLine[];
}

/** The draft of a day, with what has been entered for that day already. */
export function draftDay(organisation: Organisation, on: Day): DayDraft {
  const before = new Map<UnitId, string>();
  const living = new Map<UnitId, NewUnit>();
  const passing = new Map<UnitId, NewUnit>();
  for (const unit of organisation.units) {
    const yesterday = versionOn(unit, dayBefore(on));
    if (yesterday !== undefined) before.set(unit.id, yesterday.code);
    const today = versionOn(unit, on);
    const { from, until } = lifeOf(unit);
    if (today !== undefined) living.set(unit.id, { ...today, id: unit.id });
    else if (from === on && until === on)
      passing.set(unit.id, { ...unit.versions[0], id: unit.id });
  }
  const ofDay = (lines: readonly Succession[]) => lines.filter((line) => line.on === on);
  return {
    on,
    known: new Set(organisation.units.map(({ id }) => id)),
    before,
    codesBefore: new Set(before.values()),
    living,
    passing,
    lines: ofDay(organisation.successions),
    changes: ofDay(organisation.changes),
  };
}

/**
 * Makes a unit ready to give parts after whatever has reached or left it today, and says who gives
 * them: the unit, or one that lives within the day only and holds what the unit held by then, so
 * that a later step divides what earlier ones brought together.
 */
export function giverOf(draft: DayDraft, unit: UnitId, isAlsoTaker: boolean): UnitId {
  if (draft.before.has(unit)) {
    const isNamed = draft.lines.some(({ from, to }) => from === unit || to === unit);
    return isNamed ? setAside(draft, unit) : unit;
  }
  makeReachable(draft, unit);
  return isAlsoTaker ? setAside(draft, unit) : unit;
}

/** A unit made today that has given already gave of what it held then, not of what comes now. */
export function makeReachable(draft: DayDraft, unit: UnitId): void {
  if (draft.before.has(unit) || draft.lines.every(({ from }) => from !== unit)) return;
  const aside = passingUnit(draft, unit);
  const keepsTold = draft.lines.some(({ from, to }) => from === unit && to === unit);
  draft.lines = draft.lines.map((line) => {
    if (line.from === unit) return { ...line, from: aside };
    return line.to === unit ? { ...line, to: aside } : line;
  });
  if (!keepsTold) draft.lines.push(rest(aside, unit, UNTOLD));
}

/**
 * A line names its giver by the code of the day before. A unit made today under a code that
 * another bore then cannot give under it: what it gives, one within the day gives for it.
 */
export function freeGiversOfOldCodes(draft: DayDraft): void {
  for (const [unit, { code }] of draft.living) {
    if (draft.codesBefore.has(code)) makeReachable(draft, unit);
  }
}

/** The code by which a line names its giver or its taker. */
export function codeInLine(
  draft: DayDraft,
  unit: UnitId | undefined,
  as: 'giver' | 'taker',
): string {
  if (unit === undefined) return '';
  const before = draft.before.get(unit);
  if (as === 'giver' && before !== undefined) return before;
  const code = draft.living.get(unit)?.code;
  if (code !== undefined) return code;
  const passing = draft.passing.get(unit)?.code ?? before ?? '';
  const isBorne =
    draft.codesBefore.has(passing) ||
    [...draft.living.values()].some((each) => each.code === passing);
  return isBorne ? `${passing}~0` : passing;
}

/** Whatever reaches the unit reaches the one aside instead, and so does what the unit itself held. */
function setAside(draft: DayDraft, unit: UnitId): UnitId {
  const aside = passingUnit(draft, unit);
  const given = draft.lines.filter(({ from }) => from === unit);
  const holdsOwn = draft.before.has(unit) && !given.some(({ to }) => isAsideOf(draft, unit, to));
  const keepsTold = given.some(({ to }) => to === unit);
  draft.lines = draft.lines.map((line) => (line.to === unit ? { ...line, to: aside } : line));
  if (holdsOwn && !keepsTold)
    draft.lines.push(rest(unit, aside, given.length > 0 ? UNTOLD : WHOLE));
  return aside;
}

function rest(from: UnitId, to: UnitId, shares: Shares): DraftLine {
  return { kind: 'transfer', from, to, shares, legalBasis: '' };
}

function passingUnit(draft: DayDraft, unit: UnitId): UnitId {
  const attributes = draft.living.get(unit);
  if (attributes === undefined) throw new Error(`${unit}: expected a unit that lives`);
  let count = [...draft.passing.keys()].filter((id) => isAsideOf(draft, unit, id)).length + 1;
  const codeOf = (number: number) => `${attributes.code}~${number}`;
  // Units set aside by an earlier reorganisation of the day may have been read from a table since.
  while (isTaken(draft, codeOf(count))) count += 1;
  const aside = `${asidePrefix(draft, unit)}${count}` as UnitId;
  draft.passing.set(aside, { ...attributes, id: aside, code: codeOf(count) });
  return aside;
}

function isTaken({ passing, living, codesBefore }: DayDraft, code: string): boolean {
  if (codesBefore.has(code)) return true;
  for (const each of passing.values()) if (each.code === code) return true;
  for (const each of living.values()) if (each.code === code) return true;
  return false;
}

function isAsideOf(draft: DayDraft, unit: UnitId, other: UnitId | undefined): boolean {
  return other?.startsWith(asidePrefix(draft, unit)) ?? false;
}

/** Identities of units set aside hold their day: the same unit may be set aside on another. */
function asidePrefix({ on }: DayDraft, unit: UnitId): string {
  return `${unit}~${formatDay(on)}~`;
}

const SET_ASIDE = /^(?<unit>.+)~\d{4}-\d{2}-\d{2}~\d+$/u;

/** The unit of which one was set aside within a day; `undefined` for every other unit. */
export function setAsideOf(aside: UnitId): UnitId | undefined {
  return SET_ASIDE.exec(aside)?.groups?.['unit'] as UnitId | undefined;
}
