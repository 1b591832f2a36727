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
  readonly addressOf: (unit: string) => string;
}

export interface UnitChoice {
  readonly label: string;
  readonly hint?: string;
  readonly day: string;
  readonly onPick: (unit: ChosenUnit | undefined) => void;
}

/** What the screens of plans show of the organisation, whose screens are another feature's. */
export interface LentParts {
  /** The tree beside a screen. */
  readonly side: (choice: SideChoice) => ReactNode;
  /** A field that picks a unit. */
  readonly picker: (choice: UnitChoice) => ReactNode;
}

const LentPartsContext = createContext<LentParts | undefined>(undefined);

interface LentPartsProviderProps {
  readonly parts: LentParts;
  readonly children: ReactNode;
}

export function LentPartsProvider({ parts, children }: LentPartsProviderProps): ReactNode {
  return <LentPartsContext value={parts}>{children}</LentPartsContext>;
}

/** @throws outside of the screens of plans */
export function useLentParts(): LentParts {
  const parts = use(LentPartsContext);
  if (parts === undefined) throw new Error('LentPartsProvider: expected around this screen');
  return parts;
}
