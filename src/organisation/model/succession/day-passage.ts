import { dayBefore } from '#kernel/day.ts';
import { isZero, plus, times, type Fraction } from '#kernel/fraction.ts';
import { passesOn } from './day-order.ts';
import {
  handOver,
  heirsOf,
  isOneToOne,
  soleHeir,
  type DayUnderBasis,
  type HandOver,
} from './hand-over.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/**
 * How a kind of figure travels (rules 2 and 6): `divided` by shares; `whole`, so that any other
 * event than a rename or a whole merger leaves it among all its heirs; `attached` to one unit and
 * lost to all heirs by anything but a one-to-one succession.
 */
export type Manner = 'divided' | 'whole' | 'attached';

/** Where a part stands while a day passes. */
export interface PlaceOfPart {
  readonly unit: UnitId;
  /** Still to be handed on as of the day before; reached within the day and to be handed on; at rest. */
  readonly stage: 'before' | 'within' | 'rest';
  /** Of a part under way, the units of the day before it came from: their superiors take what it leaves. */
  readonly origins: readonly UnitId[];
  /** It rests here because it was left to a superior. */
  readonly isHeld: boolean;
}

/** A share of what a unit told, at one place or, where that was not told, at one of several. */
export interface Part {
  readonly share: Fraction;
  readonly places: readonly PlaceOfPart[];
  /** It came through an event that was not one-to-one. */
  readonly isRestated: boolean;
  /** An attached figure that no unit carries on; its places cannot continue the series. */
  readonly isLost: boolean;
}

/** One day's reorganisation, as one basis and manner see it. */
export interface Passage extends DayUnderBasis {
  readonly manner: Manner;
  /** Each unit that hands on that day, by its turn. */
  readonly turns: () => ReadonlyMap<UnitId, number>;
}

/** Rules 1 to 3 for one day: hands every part on until all of it rests on units alive that day. */
export function passThroughDay(passage: Passage, parts: readonly Part[]): readonly Part[] {
  let wave: readonly Part[] = parts.map((part) => {
    return { ...part, places: part.places.map((place) => wake(passage, place)) };
  });
  while (wave.some((part) => firstToHandOn(passage, part) !== undefined)) {
    wave = addAlike(wave.flatMap((part) => handPartOn(passage, part)));
  }
  return addAlike(wave);
}

/** Parts at the same places are one part: their shares are added exactly. */
function addAlike(parts: readonly Part[]): readonly Part[] {
  const alike = new Map<string, Part>();
  for (const part of parts) {
    const places = part.places.map(({ unit, stage, isHeld, origins }) =>
      [stage, unit, isHeld, ...origins.toSorted()].join(' '),
    );
    const key = places.sort().join('\n');
    const same = alike.get(key);
    if (same === undefined) alike.set(key, part);
    else {
      const isRestated = same.isRestated || part.isRestated;
      alike.set(key, { ...same, share: plus(same.share, part.share), isRestated });
    }
  }
  return [...alike.values()];
}

/** Who hands on, is reached or ends has an event to pass; who is reached and goes on, as its own heir. */
function wake({ book, day }: Passage, place: PlaceOfPart): PlaceOfPart {
  const { unit } = place;
  const isNamed = book.handedOn(unit, day).length > 0 || book.reachedBy(unit, day).length > 0;
  const hasEvent = isNamed || !book.livesOn(unit, day);
  return hasEvent ? { ...place, stage: 'before', origins: [place.unit] } : place;
}

/** The first place in the order of the day, so that possible heirs who meet again are known again. */
function firstToHandOn({ turns }: Passage, part: Part): PlaceOfPart | undefined {
  const [first, ...others] = part.places.filter(({ stage }) => stage !== 'rest');
  if (first === undefined || others.length === 0) return first;
  const turnOf = ({ unit }: PlaceOfPart) => turns().get(unit) ?? 0;
  return others.reduce((one, other) => (turnOf(other) < turnOf(one) ? other : one), first);
}

/** A part after one of its places has handed on; itself where all of it rests. */
function handPartOn(passage: Passage, part: Part): readonly Part[] {
  const place = firstToHandOn(passage, part);
  if (place === undefined) return [part];
  const { manner } = passage;
  const given = handOver(passage, place.unit);
  const oneToOne = isOneToOne(passage, place.unit);
  const isRestated = part.isRestated || !oneToOne;
  const targets = targetsOf(passage, place, given);
  if (part.isLost) return spread(part, place, targets.heirs);
  if (part.places.length > 1) return spread(part, place, [...targets.heirs, ...targets.superiors]);
  if (manner === 'attached' && !oneToOne)
    return spread({ ...part, isLost: true }, place, targets.heirs);
  const isUndivided = manner === 'whole' && soleHeir(given) === undefined;
  if (isUndivided) {
    return spread({ ...part, isRestated }, place, [...targets.heirs, ...targets.superiors]);
  }
  return divide({ ...part, isRestated }, given, targets);
}

interface Targets {
  readonly heirs: readonly PlaceOfPart[];
  readonly superiors: readonly PlaceOfPart[];
}

function targetsOf(passage: Passage, place: PlaceOfPart, given: HandOver): Targets {
  const heirs = heirsOf(given).map((heir) => reach(passage, place, heir));
  if (isZero(given.upward)) return { heirs, superiors: [] };
  return { heirs, superiors: superiorsOf(passage, place) };
}

/** A part divided by known shares, the part not told among several, and what goes to the superior. */
function divide(part: Part, given: HandOver, { heirs, superiors }: Targets): Part[] {
  const placeOf = (heir: UnitId) => heirs.filter(({ unit }) => unit === heir);
  const parts = [...given.known].map(([heir, share]) => ({
    ...part,
    share: times(part.share, share),
    places: placeOf(heir),
  }));
  if (!isZero(given.undivided)) {
    const share = times(part.share, given.undivided);
    parts.push({ ...part, share, places: given.possible.flatMap(placeOf) });
  }
  if (!isZero(given.upward)) {
    parts.push({ ...part, share: times(part.share, given.upward), places: [...superiors] });
  }
  return parts;
}

/** One place of a part gives way to all that may take it; a lost part that none can take is gone. */
function spread(part: Part, place: PlaceOfPart, takers: readonly PlaceOfPart[]): Part[] {
  const places = new Map<string, PlaceOfPart>();
  for (const each of [...part.places.filter((other) => other !== place), ...takers]) {
    const key = `${each.stage} ${each.unit}`;
    const same = places.get(key);
    places.set(key, same === undefined ? each : mergePlaces(same, each));
  }
  return places.size === 0 ? [] : [{ ...part, places: [...places.values()] }];
}

function mergePlaces(one: PlaceOfPart, other: PlaceOfPart): PlaceOfPart {
  const origins = [...new Set([...one.origins, ...other.origins])];
  return { ...one, origins, isHeld: one.isHeld || other.isHeld };
}

function reach({ book, day }: Passage, from: PlaceOfPart, unit: UnitId): PlaceOfPart {
  const { origins, isHeld } = from;
  const staysHere = unit === from.unit && book.livesOn(unit, day);
  if (staysHere || !passesOn(book, unit, day)) return { unit, stage: 'rest', origins: [], isHeld };
  if (book.livesOn(unit, dayBefore(day))) return { unit, stage: 'before', origins: [unit], isHeld };
  return { unit, stage: 'within', origins, isHeld };
}

/** The superiors of the day before, as those go on; of several origins each its own. */
function superiorsOf(passage: Passage, { unit, origins }: PlaceOfPart): PlaceOfPart[] {
  const superiors = new Set(
    origins.map((origin) => {
      const superior = passage.book.superiorOn(origin, dayBefore(passage.day));
      if (superior === undefined)
        throw new Error(`root ${unit} leaves a rest: the checks refuse it`);
      return superior;
    }),
  );
  return [...superiors].map((superior) =>
    wake(passage, { unit: superior, stage: 'rest', origins: [], isHeld: true }),
  );
}
