import { ZERO } from '#kernel/fraction.ts';
import type { OrganisationReport } from '#organisation/model/organisation-problems.ts';
import {
  readShares,
  writeShares,
  type WrittenShares,
} from '#organisation/model/succession/written-shares.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import type { NewUnit, PartTaken, ReorganisationStep } from './reorganisation.ts';

export interface WrittenUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly level: string;
  readonly type?: string | undefined;
  readonly parent: string | null;
}

export interface WrittenPart {
  readonly to: string;
  readonly shares: WrittenShares;
}

/** A step as JSON holds it: units by their ids, no superior as null, shares as texts. */
export type WrittenStep =
  | { readonly kind: 'create'; readonly unit: WrittenUnit }
  | {
      readonly kind: 'rename';
      readonly unit: string;
      readonly name: string;
      readonly nameEn?: string | undefined;
    }
  | { readonly kind: 'recode'; readonly unit: string; readonly code: string }
  | {
      readonly kind: 'move';
      readonly unit: string;
      readonly parent: string | null;
      readonly level?: string | undefined;
    }
  | { readonly kind: 'merge'; readonly units: readonly string[]; readonly into: string }
  | { readonly kind: 'split'; readonly unit: string; readonly parts: readonly WrittenPart[] }
  | { readonly kind: 'transfer'; readonly unit: string; readonly part: WrittenPart }
  | { readonly kind: 'dissolve'; readonly unit: string }
  | {
      readonly kind: 'exchange';
      readonly parts: readonly (WrittenPart & { readonly from: string })[];
      readonly ending: readonly string[];
    };

export function writeStep(step: ReorganisationStep): WrittenStep {
  switch (step.kind) {
    case 'create': {
      const { parent, ...unit } = step.unit;
      return { kind: step.kind, unit: { ...unit, parent: parent ?? null } };
    }
    case 'move':
      return { ...step, parent: step.parent ?? null };
    case 'split':
      return { ...step, parts: step.parts.map(writePart) };
    case 'transfer':
      return { ...step, part: writePart(step.part) };
    case 'exchange': {
      const parts = step.parts.map((part) => ({ ...writePart(part), from: part.from }));
      return { ...step, parts };
    }
    case 'rename':
    case 'recode':
    case 'merge':
    case 'dissolve':
      return step;
    default:
      return step satisfies never;
  }
}

/** Reports a share that is none; then the step is not to be used. */
export function readStep(step: WrittenStep, report: OrganisationReport): ReorganisationStep {
  switch (step.kind) {
    case 'create':
      return { kind: step.kind, unit: readUnit(step.unit) };
    case 'rename': {
      const { kind, unit, name, nameEn } = step;
      return { kind, unit: idOf(unit), name, ...(nameEn !== undefined && { nameEn }) };
    }
    case 'recode':
      return { ...step, unit: idOf(step.unit) };
    case 'move': {
      const { kind, unit, parent, level } = step;
      const moved = { kind, unit: idOf(unit), parent: superiorOf(parent) };
      return level === undefined ? moved : { ...moved, level };
    }
    case 'merge':
      return { ...step, units: step.units.map(idOf), into: idOf(step.into) };
    case 'split': {
      const parts = step.parts.map((part) => readPart(part, report));
      return { ...step, unit: idOf(step.unit), parts };
    }
    case 'transfer':
      return { ...step, unit: idOf(step.unit), part: readPart(step.part, report) };
    case 'dissolve':
      return { ...step, unit: idOf(step.unit) };
    case 'exchange': {
      const parts = step.parts.map((part) => {
        return { ...readPart(part, report), from: idOf(part.from) };
      });
      return { kind: step.kind, parts, ending: step.ending.map(idOf) };
    }
    default:
      return step satisfies never;
  }
}

function writePart({ to, shares }: PartTaken): WrittenPart {
  return { to, shares: writeShares(shares) };
}

function readPart({ to, shares }: WrittenPart, report: OrganisationReport): PartTaken {
  const noShare = (text: string) => {
    report({ code: 'not-a-share', facts: { text } });
    return ZERO;
  };
  return { to: idOf(to), shares: readShares(shares, noShare) };
}

function readUnit({ id, parent, nameEn, type, ...unit }: WrittenUnit): NewUnit {
  return {
    ...unit,
    id: idOf(id),
    parent: superiorOf(parent),
    ...(nameEn !== undefined && { nameEn }),
    ...(type !== undefined && { type }),
  };
}

function superiorOf(parent: string | null): UnitId | undefined {
  return parent === null ? undefined : idOf(parent);
}

/** An id that names no unit is found out where its unit is looked for. */
function idOf(text: string): UnitId {
  return text as UnitId;
}
