import { createContext, use, type ReactNode } from 'react';

/** A unit that somebody picked. */
export interface PickedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface UnitChoice {
  readonly label: string;
  readonly hint?: string;
  readonly day: string;
  readonly value: PickedUnit | undefined;
  readonly onPick: (unit: PickedUnit | undefined) => void;
}

type UnitField = (choice: UnitChoice) => ReactNode;

const UnitFieldContext = createContext<UnitField | undefined>(undefined);

interface LentUnitFieldProps {
  readonly field: UnitField;
  readonly children: ReactNode;
}

/** Lends the screens within the field that picks a unit: the organisation's screens are another feature's. */
export function LentUnitField({ field, children }: LentUnitFieldProps): ReactNode {
  return <UnitFieldContext value={field}>{children}</UnitFieldContext>;
}

/** @throws outside of the screens of conferences */
export function useUnitField(): UnitField {
  const field = use(UnitFieldContext);
  if (field === undefined) throw new Error('LentUnitField: expected around this screen');
  return field;
}
