import type { ReactNode } from 'react';
import { UnitPicker } from '#organisation/web/unit-picker/unit-picker.tsx';
import { UnitSide } from '#organisation/web/unit-side.tsx';
import { PersonPicker } from '#people/web/people/person-picker.tsx';
import { LentPartsProvider, type LentParts } from '#platform/web/lent/lent-parts.tsx';

const PARTS: LentParts = {
  // Of its level and of what is above it the field shows nothing once it is picked.
  UnitPicker: ({ value, ...choice }) => (
    <UnitPicker {...choice} value={value && { level: '', above: [], ...value }} />
  ),
  PersonPicker: ({ label, value, onPick }) => (
    <PersonPicker {...{ label }} chosen={value} onChoose={onPick} fault={undefined} />
  ),
  UnitSide,
};

/**
 * Lends the screens within it what the organisation and people show. It stands around screens that are
 * loaded when somebody comes to them: so no form waits for its field, and the first page carries none of it.
 */
export function WithLentParts({ children }: { readonly children: ReactNode }): ReactNode {
  return <LentPartsProvider parts={PARTS}>{children}</LentPartsProvider>;
}
