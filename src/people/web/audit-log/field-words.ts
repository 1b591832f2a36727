import { parseDay } from '#kernel/day.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { FIELD_TEXTS } from './field-texts.ts';

/** Fields of an event and what stands in them, as a reader may understand them. */
export interface FieldWords {
  readonly field: (way: string) => string;
  readonly value: (written: string) => string;
}

/** @param named what an identity stands for; anything else stays as it is. */
export function useFieldWords(named: (written: string) => string): FieldWords {
  const { fields, yes, no } = useTexts(FIELD_TEXTS);
  const { day } = useWrittenValues();
  return {
    field: (way) =>
      way
        .split('.')
        .map((part) => (/^\d+$/u.test(part) ? String(Number(part) + 1) : (fields[part] ?? part)))
        .join(' · '),
    value(written) {
      if (written === 'true') return yes;
      if (written === 'false') return no;
      return parseDay(written) === undefined ? named(written) : day(written);
    },
  };
}
