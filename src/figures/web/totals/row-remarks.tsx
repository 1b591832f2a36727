import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ListedTotal, ProgressRow } from '#figures/model/progress/progress-rows.ts';
import { totalsAddress } from '#figures/model/totals-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues, type WrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { REMARK_TEXTS } from './remark-texts.ts';
import type { ColumnWays } from './column-ways.ts';

type RemarkTexts = (typeof REMARK_TEXTS)['vi'];

interface RowRemarksProps {
  readonly row: ProgressRow;
  readonly ways: ColumnWays;
}

/** Under the name of an indicator: how it stands against the plan, and what its numbers are. */
export function RowRemarks({ row, ways }: RowRemarksProps): ReactNode {
  const texts = useTexts(REMARK_TEXTS);
  const written = useWrittenValues();
  return (
    <>
      <Standing {...{ row, texts, written }} />
      {statusRemarks(row, texts).map(({ column, indicator, remark }) => (
        <Link
          key={column}
          className="totals-remark"
          href={totalsAddress({
            ...ways.place,
            trail: indicator,
            of: ways[column],
            way: undefined,
          })}
        >
          <Sign name="half" tone="faint" />
          {remark}
        </Link>
      ))}
    </>
  );
}

interface StandingProps {
  readonly row: ProgressRow;
  readonly texts: RemarkTexts;
  readonly written: WrittenValues;
}

/** Only what needs a person gets colour: what is behind. */
function Standing({ row: { progress }, texts, written }: StandingProps): ReactNode {
  if (progress === undefined) return null;
  const { standing, due } = progress;
  const sign = { behind: 'behind', 'on-track': 'done', beyond: 'ahead' } as const;
  return (
    <span className="totals-remark" data-standing={standing}>
      <Sign name={sign[standing]} />
      {texts.standings[standing](written.number(due))}
    </span>
  );
}

interface StatusRemark {
  readonly column: 'now' | 'plan' | 'before';
  readonly indicator: string;
  readonly remark: string;
}

function statusRemarks(row: ProgressRow, texts: RemarkTexts): readonly StatusRemark[] {
  return (['now', 'plan', 'before'] as const).flatMap((column) => {
    const total: ListedTotal | undefined = row[column];
    const remark = total && texts.statuses[total.status]?.[column];
    return total === undefined || remark === undefined
      ? []
      : [{ column, indicator: total.indicator, remark }];
  });
}

/** The same in a file. */
export function writtenRemarks(
  row: ProgressRow,
  texts: RemarkTexts,
  number: WrittenValues['number'],
): string {
  const { progress } = row;
  const standing = progress && texts.standings[progress.standing](number(progress.due));
  const remarks = statusRemarks(row, texts).map(({ remark }) => remark);
  return [...(standing === undefined ? [] : [standing]), ...remarks].join('; ');
}
