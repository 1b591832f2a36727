import {
  directiveCoverage,
  type DirectiveCoverage,
  type StudyCounts,
} from '#directives/model/directive-coverage.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Directive } from '#directives/model/register/directive.ts';
import { foldText } from '#kernel/text-folding.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { pageOf, type PageWish } from '#platform/server/http/list-page.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { DIRECTIVE_TABLE, type KeptDirective } from '#directives/server/directive-records.ts';
import { seesWhole } from '#directives/server/directive-sight.ts';
import { seenCounts, seenStudies } from '#directives/server/seen-directives.ts';

export interface RegisterWish extends PageWish {
  readonly year?: number | undefined;
  readonly kind?: Directive['kind'] | undefined;
  /** Words of number, symbol, issuer or subject. */
  readonly search?: string | undefined;
}

/** A directive of the register, with the coverage of the units in sight. */
export type ListedDirective = Kept<KeptDirective> &
  StudyCounts & {
    /** How many units of whoever asks have still to study it. */
    readonly waiting: number;
  };

/** "`studied` of `total` directives studied in `unitsStudiedAll` of `units` units", of those in sight. */
type RegisterCoverage = Omit<DirectiveCoverage, 'byDirective'>;

type ReadRegister =
  | {
      readonly kind: 'done';
      readonly items: readonly ListedDirective[];
      readonly years: readonly number[];
      readonly coverage: RegisterCoverage;
    }
  | { readonly kind: 'refused'; readonly problem: HttpProblem };

/** A page of the register as somebody sees it, the newest first, and the years that it has. */
export async function readRegister(
  database: Database,
  wish: RegisterWish,
  asker: Asker,
): Promise<ReadRegister> {
  return database.snapshot(async (view) => {
    const kept = await organisationCacheOf(database).current(view);
    const all = await recordsWhere(view, DIRECTIVE_TABLE, {
      order: 'registered_year desc, arrival_number desc',
    });
    const directives = all.map(({ id }) => id);
    const seen = await seenStudies(view, kept, { asker, directives });
    const standings = new Map(all.map(({ id, standing }) => [id, standing]));
    const countsOf = seenCounts(seen, standings);
    const inSight = all.filter(({ id }) => seesWhole(asker) || countsOf(id).sent > 0);
    const page = pageOf(inSight.filter(isSought(wish)), ({ id }) => id, wish);
    if (page.kind === 'refused') return page;
    const years = [...new Set(inSight.map(({ registeredYear }) => registeredYear))];
    const items = page.items.map((directive) => {
      const { waiting, ...counts } = countsOf(directive.id);
      return { ...directive, ...counts, waiting: waiting.length };
    });
    const ofYear = new Set(all.filter(isOfYear(wish)).map(({ id }) => id));
    const told = seen.studies.filter(({ directive }) => ofYear.has(directive));
    const { byDirective: _, ...coverage } = directiveCoverage(standings, told);
    return { kind: 'done', items, years, coverage } as const;
  });
}

function isOfYear({ year }: Pick<RegisterWish, 'year'>) {
  return ({ registeredYear }: KeptDirective) => year === undefined || registeredYear === year;
}

function isSought({ year, kind, search = '' }: RegisterWish) {
  const words = foldText(search).split(' ');
  const isThen = isOfYear({ year });
  return (directive: KeptDirective): boolean => {
    if (!isThen(directive)) return false;
    if (kind !== undefined && directive.kind !== kind) return false;
    const { number, symbol, issuer, subject, arrivalNumber } = directive;
    const text = foldText(`${number}/${symbol} ${issuer} ${subject} ${arrivalNumber}`);
    return words.every((word) => text.includes(word));
  };
}
