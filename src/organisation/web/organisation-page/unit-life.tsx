import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { lastDayOf, livesOn } from '#organisation/model/told-life.ts';
import { historyQuery, type UnitHistory } from '#organisation/web/organisation-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DataTable } from '#platform/web/table/data-table.tsx';
import { TableFiles } from '#platform/web/table/table-files.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { ORGANISATION_PAGE_TEXTS } from './organisation-page-texts.ts';
import type { ShownPlace } from './shown-place.ts';
import { UNIT_LIFE_TEXTS } from './unit-life-texts.ts';
import { UnitRelations } from './unit-relations.tsx';

interface UnitLifeProps {
  readonly place: ShownPlace;
  readonly history: UnitHistory;
}

type Version = UnitHistory['versions'][number];

/** A unit from its beginning to its end: as what, out of whom, and what became of it. */
export function UnitLife({ place, history }: UnitLifeProps): ReactNode {
  const texts = useTexts(UNIT_LIFE_TEXTS);
  const { asOf } = useTexts(ORGANISATION_PAGE_TEXTS);
  const { name, day } = useWrittenValues();
  // Stretches that hold no day are codes borne within one day only.
  const rows = history.versions.filter(
    ({ validFrom, validUntil }) => validFrom === undefined || validFrom !== validUntil,
  );
  const last = rows.at(-1);
  const named = last === undefined ? '' : name(last);
  const content = {
    caption: `${texts.title}: ${named}`,
    fileName: `${texts.title}, ${place.on}, ${named}`,
    notes: [asOf(day(place.on))],
    columns: useColumns(history),
    groups: [{ key: 'all', rows }],
  };
  return (
    <section className="unit-life">
      <div className="table-title">
        <h2 className="unprinted">{texts.title}</h2>
        <TableFiles {...content} />
      </div>
      <DataTable
        {...content}
        keyOf={({ validFrom, code }) => `${validFrom ?? ''} ${code}`}
        stateOf={({ validFrom: from, validUntil: until }) =>
          livesOn({ from, until }, place.on) ? 'shown' : undefined
        }
      />
      <UnitRelations {...{ place, history }} />
    </section>
  );
}

function useColumns(history: UnitHistory): readonly Column<Version>[] {
  const texts = useTexts(UNIT_LIFE_TEXTS);
  const { day, name } = useWrittenValues();
  const superiorOf = useSuperiors(history);
  const fromOf = ({ validFrom }: Version): string =>
    validFrom === undefined ? texts.beginning : day(validFrom);
  const untilOf = ({ validUntil }: Version): string => {
    const last = lastDayOf({ until: validUntil });
    return last === undefined ? texts.open : day(last);
  };
  const only = 'files' as const;
  return [
    {
      ...textColumn('time', texts.time, (version) =>
        texts.between(fromOf(version), untilOf(version)),
      ),
      onlyIn: 'screen',
    },
    { ...textColumn('from', texts.from, fromOf), onlyIn: only },
    { ...textColumn('until', texts.until, untilOf), onlyIn: only },
    { ...textColumn('name', texts.name, name), kind: 'name' },
    { ...textColumn('code', texts.code, ({ code }) => code), isSecondary: true },
    { ...textColumn('level', texts.level, ({ level }) => level), isSecondary: true },
    textColumn('superior', texts.superior, superiorOf),
  ];
}

function textColumn(
  key: string,
  head: string,
  value: (version: Version) => string,
): Column<Version> {
  return { key, head, kind: 'text', cell: value, value };
}

/** The superior of each version by its name on the first day of it. */
function useSuperiors({ versions }: UnitHistory): (version: Version) => string {
  const { noSuperior } = useTexts(UNIT_LIFE_TEXTS);
  const { name } = useWrittenValues();
  const ids = useMemo(
    () => [...new Set(versions.flatMap(({ superior }) => superior ?? []))],
    [versions],
  );
  const superiors = useQueries({ queries: ids.map(historyQuery), combine: answered });
  return ({ superior, validFrom }) => {
    if (superior === null) return noSuperior;
    const found = superiors.find(({ id }) => id === superior);
    const then = found?.versions.find(({ validFrom: from, validUntil: until }) =>
      validFrom === undefined ? from === undefined : livesOn({ from, until }, validFrom),
    );
    return then === undefined ? '…' : name(then);
  };
}

function answered(results: readonly UseQueryResult<UnitHistory>[]): readonly UnitHistory[] {
  return results.flatMap(({ data }) => data ?? []);
}
