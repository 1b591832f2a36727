import type { ReactNode } from 'react';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { UnitSide } from '#organisation/web/unit-side.tsx';
import { UnitPartsProvider, type UnitParts } from '#people/web/people/unit-parts.tsx';

const PARTS: UnitParts = {
  side: (choice) => <UnitSide {...choice} withoutUnit="none" />,
  picker: ({ value, ...choice }) => (
    <UnitPicker {...choice} value={value && { level: '', above: [], ...value }} canClear />
  ),
};

/** What the organisation lends the screens about people: its tree, and the field that picks a unit. */
export function LentUnits({ children }: { readonly children: ReactNode }): ReactNode {
  return <UnitPartsProvider parts={PARTS}>{children}</UnitPartsProvider>;
}
