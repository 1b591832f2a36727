import type { ReactNode } from 'react';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { SidewaysScroller } from '#platform/web/table/sideways-scroller.tsx';
import type { Report } from '#reports/web/report-queries.ts';

/** The figures beside plan and year before: blank where nothing is known. */
export function AnnexTable({ rows }: { readonly rows: Report['annex'] }): ReactNode {
  const texts = useTexts(TEXTS);
  const { name, number } = useWrittenValues();
  const written = (value: string | null) => (value === null ? '' : number(value));
  const percent = (value: string | null) => (value === null ? '' : `${number(value)}%`);
  if (rows.length === 0) return <p className="paper-empty">{texts.none}</p>;
  return (
    <SidewaysScroller label={texts.caption}>
      <table className="annex-table">
        <caption className="heard">{texts.caption}</caption>
        <thead>
          <tr>
            {texts.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row" dir="auto">
                {name(row)}
              </th>
              <td dir="auto">{row.unitOfMeasure}</td>
              <td>{written(row.plan)}</td>
              <td>
                {written(row.result)}
                {row.submitted !== null && (
                  <small>{texts.withSubmitted(written(row.submitted))}</small>
                )}
              </td>
              <td>{percent(row.ofPlan)}</td>
              <td>{written(row.before)}</td>
              <td>{percent(row.ofBefore)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SidewaysScroller>
  );
}

interface AnnexTexts {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly withSubmitted: (value: string) => string;
  readonly none: string;
}

const TEXTS: Texts<AnnexTexts> = {
  vi: {
    caption: 'Số liệu thực hiện các chỉ tiêu',
    heads: [
      ...['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện', '% kế hoạch'],
      ...['Cùng kỳ năm trước', '% so cùng kỳ'],
    ],
    withSubmitted: (value) => `cả số chưa duyệt: ${value}`,
    none: 'Chưa có số liệu nào của kỳ này.',
  },
  en: {
    caption: 'Figures against plan and year before',
    heads: [
      ...['Indicator', 'Unit of measure', 'Plan of the year', 'Result', '% of plan'],
      ...['Same period last year', '% of that'],
    ],
    withSubmitted: (value) => `with what is not accepted: ${value}`,
    none: 'No figures of this period yet.',
  },
};
