import { plainParagraph, type Annex } from '#documents/model/official-document.ts';
import { formatCount, formatNumber } from '#platform/model/language/number-text.ts';
import type { AnnexRow } from './annex-row.ts';
import type { ReportContent } from './report-content.ts';

const COLUMNS = [
  { label: 'TT', align: 'centre', share: 4 },
  { label: 'Chỉ tiêu', align: 'left', share: 30 },
  { label: 'Đơn vị tính', align: 'centre', share: 10 },
  { label: 'Kế hoạch năm', align: 'right', share: 11 },
  { label: 'Thực hiện', align: 'right', share: 11 },
  { label: '% kế hoạch', align: 'right', share: 9 },
  { label: 'Cùng kỳ năm trước', align: 'right', share: 11 },
  { label: '% so cùng kỳ', align: 'right', share: 9 },
  { label: 'Ghi chú', align: 'left', share: 15 },
] as const;

/** The figures of the report against plan and year before: empty where nothing is known. */
export function annexTable(rows: readonly AnnexRow[]): Annex {
  return {
    title: 'Số liệu thực hiện các chỉ tiêu',
    isLandscape: true,
    blocks: [
      {
        kind: 'table',
        columns: COLUMNS,
        rows: rows.map((row, index) => [
          String(index + 1),
          row.name,
          row.unitOfMeasure,
          ...[row.plan, row.result].map(written),
          percent(row.ofPlan),
          written(row.before),
          percent(row.ofBefore),
          row.submitted === null ? '' : `Kể cả số chưa duyệt: ${written(row.submitted)}`,
        ]),
      },
    ],
  };
}

/** The units that have sent nothing, by name; none where all have. */
export function missingAnnex({ missing, asked, received }: ReportContent): readonly Annex[] {
  if (missing.length === 0) return [];
  const counts = `Đã có ${formatCount(received, 'vi')} trên ${formatCount(asked, 'vi')} đơn vị gửi báo cáo. Các đơn vị chưa gửi:`;
  const items = missing.map(({ name, code }) => [{ text: `${name} (${code})` }]);
  return [
    {
      title: 'Đơn vị chưa gửi báo cáo',
      blocks: [plainParagraph(counts), { kind: 'list', marker: 'dash', items }],
    },
  ];
}

function written(value: string | null): string {
  return value === null ? '' : formatNumber(value, 'vi');
}

function percent(value: string | null): string {
  return value === null ? '' : `${formatNumber(value, 'vi')}%`;
}
