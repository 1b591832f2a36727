import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { typedDay, type TypedDay } from '#platform/model/language/typed-day.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { TextField, type TextFieldProps } from '#platform/web/parts/field.tsx';
import { DAY_TEXTS } from './day-texts.ts';

export interface DayFieldProps extends Pick<
  TextFieldProps,
  'label' | 'hint' | 'message' | 'disabled'
> {
  /** As the API writes it; empty: none yet. */
  readonly value: string;
  /** Told when the field is left or Enter pressed, and only of a day that is; `''` of none. */
  readonly onDay: (day: string) => void;
  /** Whether there may be no day: an empty field is then no fault. */
  readonly mayBeEmpty?: boolean;
}

/**
 * A day as it is typed here, day first: `14/6/2026`, with points or dashes too. What is no day stays
 * in the field with what is wrong with it; it is looked at on leaving, and cleared while typing.
 */
export function DayField(props: DayFieldProps): ReactNode {
  const { value, onDay, mayBeEmpty = false, message, ...field } = props;
  const texts = useTexts(DAY_TEXTS);
  const { day } = useWrittenValues();
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<TypedDay>();
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // Another day was chosen elsewhere: what was typed here is about the one before.
    setShown(value);
    setTyped(undefined);
    setFault(undefined);
  }
  const look = (): void => {
    if (typed === undefined) return;
    const told = typedDay(typed);
    const read = told.kind === 'day' ? told.day : '';
    if (told.kind === 'day' || (told.kind === 'empty' && mayBeEmpty)) {
      setTyped(undefined);
      if (read !== value) onDay(read);
    } else setFault(told);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') look();
    if (event.key !== 'Escape' || typed === undefined) return;
    setTyped(undefined);
    setFault(undefined);
  };
  return (
    <TextField
      {...field}
      message={fault === undefined ? message : { tone: 'bad', text: faultText(fault, texts, day) }}
      value={typed ?? (value === '' ? '' : day(value))}
      inputMode="text"
      autoComplete="off"
      onChange={({ target }) => {
        setTyped(target.value);
        setFault(undefined);
      }}
      onBlur={look}
      onKeyDown={onKeyDown}
    />
  );
}

function faultText(
  fault: TypedDay,
  texts: (typeof DAY_TEXTS)['vi'],
  written: (day: string) => string,
): string | undefined {
  if (fault.kind === 'day') return undefined;
  return fault.kind === 'month-first'
    ? texts.monthFirst(written(fault.day))
    : texts.faults[fault.kind];
}
