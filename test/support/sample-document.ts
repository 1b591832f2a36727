import type { Day } from '#kernel/day.ts';
import { parseDay } from '#kernel/day.ts';
import {
  plainParagraph,
  type DocumentTable,
  type OfficialDocument,
} from '#documents/model/official-document.ts';
import { STATE_ND30 } from '#documents/model/state-nd30.ts';

const SENTENCE =
  'Các đơn vị phối hợp tổ chức khám bệnh, tư vấn sức khỏe, cấp thuốc miễn phí cho 1.657 người.';

/** A report of a civil organisation, with one of everything; what a test is about is told otherwise. */
export function sampleDocument(told: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    ...{ profile: STATE_ND30, language: 'vi', isDraft: false, type: 'report' },
    header: {
      ...{ parentBody: 'Tổng liên hội Mẫu', issuingBody: 'Liên hội tỉnh Mẫu Sơn' },
      ...{ number: 5, symbol: 'BC-LH', place: 'Mẫu Sơn', date: dayOf('2026-02-05') },
    },
    subject: 'Sơ kết công tác 6 tháng đầu năm;\nphương hướng, nhiệm vụ 6 tháng cuối năm 2026',
    addressees: ['Ban Thường vụ Tổng liên hội Mẫu'],
    grounds: ['Căn cứ Kế hoạch số 12/KH-TLH', 'Xét đề nghị của Chánh Văn phòng.'],
    body: [
      { kind: 'heading', level: 1, text: 'I. Kết quả' },
      { kind: 'paragraph', runs: [{ text: 'Nổi bật: ', isBold: true }, { text: SENTENCE }] },
      { kind: 'list', marker: 'letter', items: [[{ text: 'một' }], [{ text: 'hai' }]] },
      sampleTable(2),
      plainParagraph('Trên đây là báo cáo sơ kết.'),
    ],
    signature: {
      ...{ kind: 'one', authority: 'TM. Ban Thường vụ', title: 'Chủ tịch' },
      name: 'Nguyễn Văn Mẫu',
    },
    recipients: ['Như trên', 'Lưu: VT'],
    annexes: [{ title: 'Kết quả các chỉ tiêu', isLandscape: true, blocks: [sampleTable(3)] }],
    ...told,
  };
}

/** A table of figures with as many rows. */
export function sampleTable(rows: number): DocumentTable {
  return {
    ...{ kind: 'table', hasTotalRow: true },
    columns: [
      { label: 'STT', align: 'centre', share: 1 },
      { label: 'Chỉ tiêu', align: 'left', share: 6 },
      { label: 'Thực hiện', align: 'right', share: 2 },
    ],
    rows: Array.from({ length: rows }, (_, row) => [`${row + 1}`, 'Số người được khám', '1.657']),
  };
}

/** Texts that a format might read as something else than letters. */
export const HOSTILE_TEXTS = [
  '<b>đậm</b> & <script>alert(1)</script> &amp; ]]>',
  '#import "@preview/x:1.0.0": * #sys.exit() #eval("1")',
  '$ sum_(i=0) $ *sao* _gạch_ `mã` // chú thích /* x */ @ref = mục \\u{41} #[',
  'tab\tvà\u0000\u0007\u000b\u001f ký tự, lẻ \ud800 và \udc00, không là chữ \ufffe',
  '\u202eđảo ngược\u202c שלום עולם العربية 漢字 😀',
  'x'.repeat(300),
  `https://vi.du/${'duong-dan/'.repeat(40)}`,
  'một\nhai\r\n\r\nba\u2028bốn',
  '',
  '   ',
];

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`expected a day, got ${text}`);
  return day;
}
