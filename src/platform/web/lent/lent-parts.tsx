import { createContext, use, type ComponentType, type ReactNode } from 'react';

/** A unit that somebody picked. */
export interface PickedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Somebody who was picked. */
export interface PickedPerson {
  readonly id: string;
  readonly name: string;
}

export interface UnitPickerProps {
  readonly label: string;
  readonly hint?: string;
  /** On whose day units are looked for. */
  readonly day: string;
  readonly value?: PickedUnit | undefined;
  readonly onPick: (unit: PickedUnit | undefined) => void;
  /** Whether a unit may be taken out of the field again. */
  readonly canClear?: boolean;
}

export interface PersonPickerProps {
  readonly label: string;
  readonly value: PickedPerson | undefined;
  readonly onPick: (person: PickedPerson | undefined) => void;
}

export interface UnitSideProps {
  /** The day whose tree is shown. */
  readonly on: string;
  /** The unit that is shown beside it; left out: the root, or where `withoutUnit` says so, none. */
  readonly unit: string | undefined;
  readonly withoutUnit?: 'root' | 'none';
  /** Where a unit is shown: on the same day, or on another if it lives only then. */
  readonly addressOf: (unit: string, on?: string) => string;
  readonly onDay: (day: string) => void;
  /** What there is to say of the day, such as whose tree this is. */
  readonly dayNote?: ReactNode;
}

/** What a screen shows of units and people where their screens are another feature's. */
export interface LentParts {
  /** A field that picks one unit. */
  readonly UnitPicker: ComponentType<UnitPickerProps>;
  /** A field that finds somebody by name. */
  readonly PersonPicker: ComponentType<PersonPickerProps>;
  /** The tree of the organisation beside a screen. */
  readonly UnitSide: ComponentType<UnitSideProps>;
}

const LentPartsContext = createContext<LentParts | undefined>(undefined);

interface LentPartsProviderProps {
  readonly parts: LentParts;
  readonly children: ReactNode;
}

export function LentPartsProvider({ parts, children }: LentPartsProviderProps): ReactNode {
  return <LentPartsContext value={parts}>{children}</LentPartsContext>;
}

/** @throws where nobody lends anything */
export function useLentParts(): LentParts {
  const parts = use(LentPartsContext);
  if (parts === undefined) throw new Error('LentPartsProvider: expected around this screen');
  return parts;
}
