import type { Day } from '#kernel/day.ts';
import type { LegalBasis, Shares } from '#organisation/model/succession/succession.ts';
import type { UnitId } from '#organisation/model/unit.ts';

/** A unit that a reorganisation makes; its identity is given by whoever enters it. */
export interface NewUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly level: string;
  readonly type?: string;
  readonly parent: UnitId | undefined;
}

/** One who takes a part, and the shares of it that are known. */
export interface PartTaken {
  readonly to: UnitId;
  readonly shares: Shares;
}

/** A part that goes from one unit to another in a many-to-many exchange. */
export interface PartGiven extends PartTaken {
  readonly from: UnitId;
}

/** One thing a reorganisation does. Each step finds what the steps before it have left. */
export type ReorganisationStep =
  | { readonly kind: 'create'; readonly unit: NewUnit }
  | {
      readonly kind: 'rename';
      readonly unit: UnitId;
      readonly name: string;
      readonly nameEn?: string;
    }
  | { readonly kind: 'recode'; readonly unit: UnitId; readonly code: string }
  /** Under another superior, on another level, or both. */
  | {
      readonly kind: 'move';
      readonly unit: UnitId;
      readonly parent: UnitId | undefined;
      readonly level?: string;
    }
  /** Whole units go into one, which goes on where it is one of them. */
  | { readonly kind: 'merge'; readonly units: readonly UnitId[]; readonly into: UnitId }
  /** A unit is divided; it ends unless it is one of those who take a part. */
  | { readonly kind: 'split'; readonly unit: UnitId; readonly parts: readonly PartTaken[] }
  /** A part leaves a unit that goes on. */
  | { readonly kind: 'transfer'; readonly unit: UnitId; readonly part: PartTaken }
  /** A unit ends without an heir. */
  | { readonly kind: 'dissolve'; readonly unit: UnitId }
  /** Many give parts to many at once; those named end. */
  | {
      readonly kind: 'exchange';
      readonly parts: readonly PartGiven[];
      readonly ending: readonly UnitId[];
    };

/** The one unit that takes over what a unit that ends leaves open, and what it held. */
export interface Heir {
  readonly unit: UnitId;
  /** `null`: nobody, though there may be who could; what may end does so with the unit. */
  readonly heir: UnitId | null;
}

/** A dated change of the organisation: its steps in order, all in force from the start of the day. */
export interface Reorganisation {
  readonly on: Day;
  readonly legalBasis: LegalBasis;
  readonly steps: readonly ReorganisationStep[];
  /** At most one for each unit that ends; left out: none is named. */
  readonly heirs?: readonly Heir[];
}

/** The identity of a reorganisation that was entered, through all its corrections. */
export type ReorganisationId = string & { readonly __brand: 'ReorganisationId' };

/** A reorganisation as it is held; those of one day are taken in the order in which they were entered. */
export interface HeldReorganisation {
  readonly id: ReorganisationId;
  /** Grows with each one entered; a correction keeps it. */
  readonly entered: number;
  readonly reorganisation: Reorganisation;
}
