/** What a key means in the field of a picker; nothing: it is the field's own. */
export type PickerMove =
  | { readonly kind: 'mark'; readonly place: number }
  | { readonly kind: 'take' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

interface PickerStand {
  readonly isOpen: boolean;
  /** How many lines answer to the text as it stands. */
  readonly count: number;
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
  if (key === 'ArrowUp') return { kind: 'mark', place: (active - 1 + count) % count };
  return undefined;
}
