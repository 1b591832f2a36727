import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { foldText } from '#kernel/text-folding.ts';
import type { PickedUnit } from '#organisation/model/draft/reorganisation-draft.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { UNIT_PICKER_TEXTS } from './unit-picker-texts.ts';
import { pickedOfFound, unitSearchQuery } from './unit-search-query.ts';

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
  readonly isSettled: boolean;
}

/** The units that match a text on a day, and before them those that a draft makes. */
export function useUnitOptions(
  text: string,
  day: string,
  made: readonly PickedUnit[],
): UnitOptions {
  const texts = useTexts(UNIT_PICKER_TEXTS);
  const { day: written } = useWrittenValues();
  const sought = useDeferredValue(text);
  const { data, isPlaceholderData } = useQuery(unitSearchQuery(sought, day));
  const folded = foldText(text);
  const ownOptions = made
    .filter((unit) => foldText(`${unit.code} ${unit.name} ${unit.nameEn}`).includes(folded))
    .map((unit): UnitOption => ({ unit, note: texts.made, isOff: false }));
  const noteOf = (found: Described['FoundUnit']): string => {
    const { lifeFrom, lifeUntil } = found;
    if (found.livesOnDay) return found.path.map((above) => above.name).join(', ');
    return texts.notThen(lifeFrom && written(lifeFrom), lifeUntil && written(lifeUntil));
  };
  const found = sought.trim() === '' ? [] : (data?.found ?? []);
  const options = found.map((each): UnitOption => {
    return { unit: pickedOfFound(each), note: noteOf(each), isOff: !each.livesOnDay };
  });
  return {
    options: [...ownOptions, ...options],
    moreCount: sought.trim() === '' ? 0 : (data?.foundCount ?? 0) - found.length,
    isSettled: sought === text && !isPlaceholderData && (data !== undefined || text.trim() === ''),
  };
}
