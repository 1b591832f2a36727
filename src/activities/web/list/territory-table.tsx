import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { activitiesAddress, type AskedActivities } from '#activities/model/activity-address.ts';
import { placeLines } from '#activities/model/place/place-tree.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import {
  placeSumsQuery,
  summedIndicatorsQuery,
  type NamedUnit,
  type PlaceSums,
} from '#activities/web/activity-queries.ts';
import { ACTIVITY_TEXTS } from '#activities/web/activity-texts.ts';

interface TerritoryTableProps {
  readonly place: AskedActivities;
  readonly unit: NamedUnit;
}

interface TerritoryLine {
  readonly of: PlaceSums['places'][number];
  readonly depth: number;
}

/** What the events came to in each place and in the wider ones around it; every number leads to its events. */
export function TerritoryTable({ place, unit }: TerritoryTableProps): ReactNode {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { name, compareNames } = useWrittenValues();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(placeSumsQuery(place));
  const columns = useTerritoryColumns(place, data?.sums.map(({ indicator }) => indicator) ?? []);
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={8} />;
  return (
    <DataTable
      caption={`${texts.title}: ${texts.views.places}`}
      notes={[texts.ofUnit(name(unit), periodName(place.period, language))]}
      columns={columns}
      groups={[{ key: 'places', rows: linesOf(data, compareNames) }]}
      keyOf={({ of }) => of.id}
      hasFiles
    />
  );
}

function linesOf(
  { places }: PlaceSums,
  compare: (one: string, other: string) => number,
): readonly TerritoryLine[] {
  const placeById = new Map(places.map((each) => [each.id, each]));
  return placeLines(places, compare).flatMap(({ place: { id }, depth }) => {
    const of = placeById.get(id);
    return of === undefined ? [] : [{ of, depth }];
  });
}

function useTerritoryColumns(
  asked: AskedActivities,
  told: readonly string[],
): readonly Column<TerritoryLine>[] {
  const texts = useTexts(ACTIVITY_TEXTS);
  const { name, number, count } = useWrittenValues();
  const { data: indicators = [] } = useQuery(summedIndicatorsQuery);
  const there = (place: string, indicator?: string): string =>
    activitiesAddress({ ...asked, view: undefined, place, indicator });
  const sumOf = ({ of }: TerritoryLine, code: string): string | null =>
    of.sums.find(({ indicator }) => indicator === code)?.value ?? null;
  return [
    {
      ...{ key: 'place', head: texts.placeName, kind: 'name' },
      cell: ({ of, depth }) => (
        <span className="territory-name" data-depth={Math.min(depth, 3)}>
          <span dir="auto">{of.name}</span>{' '}
          <span className="tiny quiet">{texts.kinds[of.kind]}</span>
        </span>
      ),
      value: ({ of }) => of.name,
    },
    {
      ...{ key: 'count', head: texts.eventCount, kind: 'number' },
      cell: ({ of }) => (
        <Link className="cell-door" href={there(of.id)}>
          {count(of.eventCount)}
        </Link>
      ),
      value: ({ of }) => String(of.eventCount),
    },
    ...indicators
      .filter(({ code }) => told.includes(code))
      .map((indicator): Column<TerritoryLine> => ({
        ...{ key: indicator.code, head: name(indicator), kind: 'number' },
        cell: (line) => {
          const value = sumOf(line, indicator.code);
          if (value === null) return '';
          return (
            <Link className="cell-door" href={there(line.of.id, indicator.code)}>
              {number(value)}
            </Link>
          );
        },
        value: (line) => sumOf(line, indicator.code),
        decimals: () => indicator.decimals,
      })),
  ];
}
