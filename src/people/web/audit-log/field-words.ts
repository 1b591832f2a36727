import { parseDay } from '#kernel/day.ts';
import { roleName } from '#people/model/audit-log/name-texts.ts';
import { formatLastDayText } from '#platform/model/language/day-text.ts';
import { isWrittenNumber } from '#platform/model/table-file/written-table.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { FIELD_TEXTS } from './field-texts.ts';
import { VALUE_TEXTS } from './value-texts.ts';

/** Fields of an event and what stands in them, as a reader may understand them. */
export interface FieldWords {
  readonly field: (way: string) => string;
  /** What is written in the field of a way. */
  readonly value: (written: string, way: string) => string;
}

const PLACE_IN_LIST = /^\d+$/u;

/** Fractions there stay as they are. */
const IN_SHARES = /\bshares\./u;

/** @param named what an identity stands for; anything else stays as it is. */
export function useFieldWords(named: (written: string) => string): FieldWords {
  const language = useLanguage();
  const { fields, yes, no } = useTexts(FIELD_TEXTS);
  const values = useTexts(VALUE_TEXTS);
  const { day, number } = useWrittenValues();
  return {
    field: (way) =>
      partsOf(way)
        .map(({ part, before }) =>
          PLACE_IN_LIST.test(part)
            ? String(Number(part) + 1)
            : (fields[`${before}.${part}`] ?? fields[part] ?? named(part)),
        )
        .join(' · '),
    value(written, way) {
      if (written === 'true') return yes;
      if (written === 'false') return no;
      const { part = '' } = partsOf(way).findLast((each) => !PLACE_IN_LIST.test(each.part)) ?? {};
      if (IN_SHARES.test(way) && isWrittenNumber(written)) return number(written);
      if (part === 'role') return named(roleName(written, language));
      const said = values[part]?.[written];
      if (said !== undefined || parseDay(written) === undefined) return said ?? named(written);
      // Data tells the first day on which something is over; a reader is told its last.
      return part === 'until' ? formatLastDayText(written) : day(written);
    },
  };
}

/** Each part of a way with the name before it, past places in lists: `parts` of `to` in `parts.0.to`. */
function partsOf(way: string): readonly { readonly part: string; readonly before: string }[] {
  let before = '';
  return way.split('.').map((part) => {
    const each = { part, before };
    if (!PLACE_IN_LIST.test(part)) before = part;
    return each;
  });
}
