import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { belowQuery, type UnitOfDay } from '#organisation/web/organisation-queries.ts';
import { UNIT_SIDE_TEXTS } from '#organisation/web/unit-side/unit-side-texts.ts';
import { useNewUnits } from '#organisation/web/unit-side/use-new-units.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import { TableFiles } from '#platform/web/table/table-files.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { ORGANISATION_PAGE_TEXTS } from './organisation-page-texts.ts';
import { unitAddress, type ShownPlace } from './shown-place.ts';

interface UnitsBelowProps {
  readonly place: ShownPlace;
  readonly treeDay: string;
  readonly unit: UnitOfDay;
}

/** Those right below a unit on the day, the new ones marked. */
export function UnitsBelow({ place, treeDay, unit }: UnitsBelowProps): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  const written = useWrittenValues();
  const below = useQuery(belowQuery({ unit: unit.id, on: treeDay }));
  const columns = useColumns(place);
  const groups = useMemo(() => [{ key: 'all', rows: below.data?.units ?? [] }], [below.data]);
  const caption = `${texts.below}: ${written.name(unit)}`;
  const fileName = `${texts.below}, ${place.on}, ${written.name(unit)}`;
  const notes = [texts.asOf(written.day(place.on))];
  const content = { caption, fileName, notes, columns, groups };
  return (
    <section className="units-below">
      <div className="table-title">
        <h2 className="unprinted">{texts.below}</h2>
        {below.data?.isWhole === true && below.data.units.length > 0 && <TableFiles {...content} />}
      </div>
      {below.data === undefined && below.isPending && <LoadingBars lines={5} />}
      {below.isError && <RefusalNote error={below.error} onTryAgain={() => void below.refetch()} />}
      {below.data?.isWhole === false && (
        <p role="status">{texts.coming(written.count(below.data.units.length))}</p>
      )}
      {below.data?.units.length === 0 && <p className="quiet">{texts.noneBelow}</p>}
      {below.data !== undefined && below.data.units.length > 0 && (
        <DataTable {...content} keyOf={({ id }) => id} />
      )}
    </section>
  );
}

function useColumns(place: ShownPlace): readonly Column<UnitOfDay>[] {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  const { marks } = useTexts(UNIT_SIDE_TEXTS);
  const { name, count, day } = useWrittenValues();
  const news = useNewUnits(place.overview, place);
  const markOf = ({ id }: UnitOfDay): string | null => {
    const fresh = news.get(id);
    return fresh === undefined ? null : marks[fresh.kind](day(fresh.on));
  };
  const text = (key: 'code' | 'level' | 'type', isSecondary: boolean): Column<UnitOfDay> => ({
    key,
    head: texts[key],
    kind: 'text',
    cell: (unit) => unit[key],
    value: (unit) => unit[key],
    isSecondary,
    emphasis: 'quiet',
  });
  return [
    {
      key: 'name',
      head: texts.name,
      kind: 'name',
      cell: (unit) => (
        <>
          <Link href={unitAddress(place, unit.id)}>
            <bdi>{name(unit)}</bdi>
          </Link>
          {markOf(unit) !== null && <span className="tree-mark"> {markOf(unit)}</span>}
        </>
      ),
      value: name,
    },
    { key: 'new', head: texts.isNew, kind: 'text', onlyIn: 'files', cell: markOf, value: markOf },
    text('code', false),
    text('level', true),
    text('type', true),
    {
      key: 'contains',
      head: texts.contains,
      kind: 'number',
      cell: ({ unitCount }) => count(unitCount),
      value: ({ unitCount }) => String(unitCount),
    },
  ];
}
