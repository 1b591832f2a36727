import { EARLIEST, formatDay, LATEST, parseDay, type Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import type { Succession } from '#organisation/model/succession/succession.ts';
import {
  readShares,
  writeShares,
  type WrittenShares,
} from '#organisation/model/succession/written-shares.ts';
import type { Organisation } from './organisation.ts';
import type { Unit, UnitId, UnitVersion } from './unit.ts';

/** Ends as JSON holds them: days as texts, none where the period is open. */
interface WrittenPeriod {
  readonly from?: string;
  readonly until?: string;
}

type WrittenVersion = Omit<UnitVersion, 'parent' | 'period'> & {
  readonly parent?: string;
  readonly period: WrittenPeriod;
};

interface WrittenLine {
  readonly on: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  readonly fromCode: string;
  readonly toCode: string;
  readonly shares: WrittenShares;
  readonly legalBasis: string;
}

/** A whole organisation as JSON holds it, so that an event can tell what it brought. */
export interface WrittenOrganisation {
  readonly units: readonly { readonly id: string; readonly versions: readonly WrittenVersion[] }[];
  readonly successions: readonly WrittenLine[];
  readonly changes: readonly WrittenLine[];
  readonly hierarchies: readonly {
    readonly level: string;
    readonly groups: readonly {
      readonly code: string;
      readonly name: string;
      readonly members: readonly { readonly unit: string; readonly period: WrittenPeriod }[];
    }[];
  }[];
}

export function writeOrganisation(organisation: Organisation): WrittenOrganisation {
  return {
    units: organisation.units.map(({ id, versions }) => ({
      id,
      versions: versions.map(({ parent, period, ...attributes }) => ({
        ...attributes,
        ...(parent !== undefined && { parent }),
        period: writePeriod(period),
      })),
    })),
    successions: organisation.successions.map(writeLine),
    changes: organisation.changes.map(writeLine),
    hierarchies: organisation.hierarchies.map(({ level, groups }) => ({
      level,
      groups: groups.map(({ code, name, members }) => ({
        code,
        name,
        members: members.map(({ unit, period }) => ({ unit, period: writePeriod(period) })),
      })),
    })),
  };
}

/** @throws where the text is none that `writeOrganisation` wrote: that is a bug, or a damaged file. */
export function readOrganisation(written: WrittenOrganisation): Organisation {
  return {
    units: written.units.map(({ id, versions }) => readUnit(id as UnitId, versions)),
    successions: written.successions.map(readLine),
    changes: written.changes.map(readLine),
    hierarchies: written.hierarchies.map(({ level, groups }) => ({
      level,
      groups: groups.map(({ code, name, members }) => ({
        code,
        name,
        members: members.map(({ unit, period }) => ({
          unit: unit as UnitId,
          period: readPeriod(period),
        })),
      })),
    })),
  };
}

function readUnit(id: UnitId, versions: readonly WrittenVersion[]): Unit {
  const [first, ...others] = versions.map(({ parent, period, ...attributes }): UnitVersion => ({
    ...attributes,
    parent: parent as UnitId | undefined,
    period: readPeriod(period),
  }));
  if (first === undefined) throw new Error(`unit ${id}: expected a version`);
  return { id, versions: [first, ...others] };
}

function writeLine({ on, from, to, shares, ...told }: Succession): WrittenLine {
  return {
    ...told,
    on: formatDay(on),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    shares: writeShares(shares),
  };
}

function readLine({ on, from, to, shares, ...told }: WrittenLine): Succession {
  return {
    ...told,
    on: readDay(on),
    from: from as UnitId | undefined,
    to: to as UnitId | undefined,
    shares: readShares(shares, (text) => {
      throw new Error(`expected a share, got “${text}”`);
    }),
  };
}

function writePeriod({ from, until }: Period): WrittenPeriod {
  return {
    ...(from !== EARLIEST && { from: formatDay(from) }),
    ...(until !== LATEST && { until: formatDay(until) }),
  };
}

function readPeriod({ from, until }: WrittenPeriod): Period {
  return {
    from: from === undefined ? EARLIEST : readDay(from),
    until: until === undefined ? LATEST : readDay(until),
  };
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`expected a day, got “${text}”`);
  return day;
}
