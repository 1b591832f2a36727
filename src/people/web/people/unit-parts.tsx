import { createContext, use, type ReactNode } from 'react';

/** A unit somebody picked. */
export interface ChosenUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface SideChoice {
  readonly on: string;
  readonly unit: string | undefined;
  readonly addressOf: (unit: string, on?: string) => string;
  readonly onDay: (day: string) => void;
}

export interface UnitChoice {
  readonly label: string;
  readonly hint?: string;
  readonly day: string;
  readonly value: ChosenUnit | undefined;
  readonly onPick: (unit: ChosenUnit | undefined) => void;
}

/** What screens about people show of the organisation, whose screens are another feature's. */
export interface UnitParts {
  /** The tree beside a screen. */
  readonly side: (choice: SideChoice) => ReactNode;
  /** A field that picks a unit. */
  readonly picker: (choice: UnitChoice) => ReactNode;
}

const UnitPartsContext = createContext<UnitParts | undefined>(undefined);

interface UnitPartsProviderProps {
  readonly parts: UnitParts;
  readonly children: ReactNode;
}

export function UnitPartsProvider({ parts, children }: UnitPartsProviderProps): ReactNode {
  return <UnitPartsContext value={parts}>{children}</UnitPartsContext>;
}

/** @throws outside of the screens about people */
export function useUnitParts(): UnitParts {
  const parts = use(UnitPartsContext);
  if (parts === undefined) throw new Error('UnitPartsProvider: expected around this screen');
  return parts;
}
