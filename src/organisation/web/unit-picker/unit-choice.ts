import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { foldText } from '#kernel/text-folding.ts';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import { searchQuery, type FoundUnit } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { UNIT_PICKER_TEXTS } from './unit-picker-texts.ts';
import { pickedOfFound } from './picked-unit.ts';

/** More that match are found by typing on. */
const MOST_OFFERED = 30;

/** A unit that may be picked, with what tells it apart from others of its name. */
export interface UnitOption {
  readonly unit: PickedUnit;
  readonly note: string;
  /** It cannot be picked: it does not live then. */
  readonly isOff: boolean;
}

export interface UnitOptions {
  readonly options: readonly UnitOption[];
  /** How many there are beyond those. */
  readonly moreCount: number;
  /** Whether they answer to the text as it stands, not to the one before. */
  readonly isSettled: boolean;
  /** The server did not answer, or refused. */
  readonly isUnanswered: boolean;
}

/** Units that are offered without being looked for. */
export interface OfferedUnits {
  /** Units that do not live yet. */
  readonly made: readonly PickedUnit[];
  /** Those that are most likely meant. */
  readonly near: readonly PickedUnit[];
}

/** The units that match a text on a day, and before them those that are offered. */
export function useUnitOptions(
  text: string,
  day: string,
  { made, near }: OfferedUnits,
): UnitOptions {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { day: written, name } = useWrittenValues();
  const sought = useDeferredValue(text);
  const { data, isPlaceholderData, isError } = useQuery(searchQuery({ text: sought, on: day }));
  const folded = foldText(text);
  const offered = [
    ...near.map((unit): UnitOption => ({ unit, note: '', isOff: false })),
    ...made.map((unit): UnitOption => ({ unit, note: texts.made, isOff: false })),
  ].filter(({ unit }) => foldText(`${unit.code} ${unit.name} ${unit.nameEn}`).includes(folded));
  const offeredIds = new Set(offered.map(({ unit }) => unit.id));
  const noteOf = (found: FoundUnit): string => {
    const { lifeFrom, lifeUntil } = found;
    if (found.livesOnDay) return found.path.map(name).join(', ');
    return texts.notThen(lifeFrom && written(lifeFrom), lifeUntil && written(lifeUntil));
  };
  const found = sought.trim() === '' ? [] : (data?.found ?? []);
  const options = found
    .filter(({ id }) => !offeredIds.has(id))
    .map((each): UnitOption => {
      return { unit: pickedOfFound(each), note: noteOf(each), isOff: !each.livesOnDay };
    });
  return {
    options: [...offered.slice(0, MOST_OFFERED), ...options],
    moreCount: sought.trim() === '' ? 0 : (data?.foundCount ?? 0) - found.length,
    isSettled: text.trim() === '' || (sought === text && data !== undefined && !isPlaceholderData),
    isUnanswered: sought === text && isError,
  };
}
