import { createContext, use, type ReactNode } from 'react';

/** A unit somebody picked. */
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

export interface UnitChoice {
  readonly label: string;
  readonly hint?: string;
  readonly day: string;
  readonly value: PickedUnit | undefined;
  readonly onPick: (unit: PickedUnit | undefined) => void;
}

export interface PersonChoice {
  readonly label: string;
  readonly value: PickedPerson | undefined;
  readonly onPick: (person: PickedPerson | undefined) => void;
}

/** What screens about directives show of units and people, whose screens are other features'. */
export interface DirectiveParts {
  readonly unitPicker: (choice: UnitChoice) => ReactNode;
  readonly personPicker: (choice: PersonChoice) => ReactNode;
}

const DirectivePartsContext = createContext<DirectiveParts | undefined>(undefined);

interface DirectivePartsProviderProps {
  readonly parts: DirectiveParts;
  readonly children: ReactNode;
}

export function DirectivePartsProvider({
  parts,
  children,
}: DirectivePartsProviderProps): ReactNode {
  return <DirectivePartsContext value={parts}>{children}</DirectivePartsContext>;
}

/** @throws outside of the screens about directives */
export function useDirectiveParts(): DirectiveParts {
  const parts = use(DirectivePartsContext);
  if (parts === undefined) throw new Error('DirectivePartsProvider: expected around this screen');
  return parts;
}
