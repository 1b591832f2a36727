/** What a key means in the field of a picker; nothing: it is the field's own. */
export type PickerMove =
  | { readonly kind: 'mark'; readonly place: number }
  | { readonly kind: 'take' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

/** No line is marked: what nobody pointed at is never taken for what was meant. */
export const NO_LINE = -1;

interface PickerStand {
  readonly isOpen: boolean;
  /** How many lines answer to the text as it stands. */
  readonly count: number;
  /** The line that is marked, or `NO_LINE`. */
  readonly active: number;
}

/**
 * Keys of the combobox with a list (WAI-ARIA APG). While the list is open Enter never sends the form,
 * even where what was typed is not answered yet.
 */
export function pickerMove(
  key: string,
  { isOpen, count, active }: PickerStand,
): PickerMove | undefined {
  if (!isOpen) return key === 'ArrowDown' ? { kind: 'open' } : undefined;
  if (key === 'Escape') return { kind: 'close' };
  if (key === 'Enter') return { kind: 'take' };
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return { kind: 'mark', place: (active + 1) % count };
  if (key === 'ArrowUp') return { kind: 'mark', place: (active > 0 ? active : count) - 1 };
  return undefined;
}

interface LinesToTake<Option> {
  readonly options: readonly Option[];
  /** Of those that match there are others beside. */
  readonly hasMore: boolean;
  readonly active: number;
  readonly typed: string;
}

/** What Enter takes: the line that is marked, else the only one that matches what was typed. */
export function takenLine<Option>(lines: LinesToTake<Option>): Option | undefined {
  const { options, hasMore, active, typed } = lines;
  if (active !== NO_LINE) return options[active];
  return options.length === 1 && !hasMore && typed.trim() !== '' ? options[0] : undefined;
}
