import { useState, type ReactNode } from 'react';
import { periodName } from '#cycle/model/period-name.ts';
import { saysAnything, type ProgressRow } from '#figures/model/progress/progress-rows.ts';
import type { UnitOfDay } from '#figures/web/unit-queries.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DataTable } from '#platform/web/table/data-table.tsx';
import { REMARK_TEXTS } from './remark-texts.ts';
import { totalsColumns } from './totals-columns.tsx';
import { besideOf, type ReadRows, type TotalsStand } from './totals-stand.ts';
import { TOTALS_TEXTS } from './totals-texts.ts';

interface TotalsTableProps {
  readonly stand: TotalsStand;
  readonly unit: UnitOfDay;
  readonly rows: readonly ProgressRow[];
  readonly read: ReadRows;
}

/** Every indicator of a unit, each number a door to what it is made of. */
export function TotalsTable({ stand, unit, rows, read }: TotalsTableProps): ReactNode {
  const [isWhole, showWhole] = useState(false);
  const notes = useNotes(stand);
  const name = useWrittenValues().name(unit);
  const fileName = useFileName(stand, name);
  const columns = useColumns(stand, read);
  const telling = rows.filter(saysAnything);
  const shown = isWhole || telling.length === 0 ? rows : telling;
  return (
    <>
      <DataTable
        caption={name}
        fileName={fileName}
        notes={notes}
        columns={columns}
        groups={[{ key: 'all', rows: shown }]}
        keyOf={({ indicator }) => indicator.code}
        hasFiles
      />
      {telling.length > 0 && telling.length < rows.length && (
        <MoreRows count={rows.length - telling.length} {...{ isWhole, showWhole }} />
      )}
      <Legend />
    </>
  );
}

/** What is said above the table on the screen, for paper and files. */
function useNotes(stand: TotalsStand): readonly string[] {
  const { period, day, place } = stand;
  const { plan, before } = besideOf(stand);
  const texts = useTexts(TOTALS_TEXTS);
  const language = useLanguage();
  const written = useWrittenValues();
  const own = period.structureDate;
  return [
    periodName(period.code, language),
    day === own
      ? texts.ownTree(written.day(day))
      : texts.otherTree(written.day(own), written.day(day)),
    texts.scopes[place.scope ?? 'both'],
    ...(before === undefined ? [] : [texts.comparedOn(written.day(before.day))]),
    ...(plan === undefined || plan.day === day ? [] : [texts.planOn(written.day(plan.day))]),
  ];
}

function useFileName({ period, day, place }: TotalsStand, unit: string): string {
  const texts = useTexts(TOTALS_TEXTS);
  const language = useLanguage();
  const scope = place.scope === 'accepted' ? [texts.scopes.accepted] : [];
  const about = [periodName(period.code, language), texts.fileDay(day), ...scope, unit];
  return [texts.screen, ...about].join(', ');
}

function useColumns(stand: TotalsStand, { isReadingPlan, isReadingBefore }: ReadRows) {
  const texts = useTexts(TOTALS_TEXTS);
  const remarks = useTexts(REMARK_TEXTS);
  const written = useWrittenValues();
  const { plan, before } = besideOf(stand);
  const { place, period, indicators } = stand;
  const of = (code: string | undefined) => (code === period.code ? undefined : code);
  return totalsColumns({
    ...{ texts, remarks, written },
    ways: { place, now: undefined, plan: of(plan?.period), before: of(before?.period) },
    has: {
      plan: plan !== undefined && indicators.some(({ targetOf }) => targetOf !== undefined),
      before: before !== undefined,
    },
    isReading: { plan: isReadingPlan, before: isReadingBefore },
  });
}

interface MoreRowsProps {
  readonly count: number;
  readonly isWhole: boolean;
  readonly showWhole: (isWhole: boolean) => void;
}

function MoreRows({ count, isWhole, showWhole }: MoreRowsProps): ReactNode {
  const texts = useTexts(TOTALS_TEXTS);
  const written = useWrittenValues();
  return (
    <p className="totals-more unprinted">
      <Button rank="quiet" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
        {isWhole ? texts.fewerRows : texts.hiddenRows(written.count(count))}
      </Button>
    </p>
  );
}

function Legend(): ReactNode {
  const { legend } = useTexts(TOTALS_TEXTS);
  return (
    <p className="totals-legend">
      <Sign name="half" tone="warn" /> {legend}
    </p>
  );
}
