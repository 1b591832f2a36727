import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS, sampleDocument, sampleTable } from '#test/support/sample-document.ts';
import { composeDocument } from './compose-document.ts';
import type { ComposedDocument, Line, Piece, TextMeasure } from './composed-document.ts';
import type { Component } from './layout-profile.ts';
import { plainParagraph, type Block, type OfficialDocument } from './official-document.ts';
import { BLANK } from './written-number.ts';

/** Letters of one width. */
const measure: TextMeasure = (text, { sizePt }) => (text.length * sizePt) / 2;

function composed(told: Partial<OfficialDocument> = {}): ComposedDocument {
  return composeDocument(sampleDocument(told), measure);
}

function allLines({ sections }: ComposedDocument): readonly Line[] {
  return sections.flatMap(({ pieces }) => pieces.flatMap(linesOf));
}

function linesOf(piece: Piece): readonly Line[] {
  if (piece.kind === 'line') return [piece];
  if (piece.kind === 'table') return [];
  return piece.rows.flatMap(({ left, right }) => [...left, ...right]);
}

function texts(document: ComposedDocument, component: Component): readonly string[] {
  return allLines(document)
    .filter((line) => line.component === component)
    .map(({ runs }) => runs.map(({ text }) => text).join(''));
}

describe('the head of a document', () => {
  test('names the nation, who issues it, its number, place and date, and what it is', () => {
    const document = composed();
    expect(texts(document, 'nation')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(texts(document, 'motto')).toEqual(['Độc lập - Tự do - Hạnh phúc']);
    expect(texts(document, 'parentBody')).toEqual(['TỔNG LIÊN HỘI MẪU']);
    expect(texts(document, 'issuingBody')).toEqual(['LIÊN HỘI TỈNH MẪU SƠN']);
    expect(texts(document, 'number')).toEqual(['Số: 05/BC-LH']);
    expect(texts(document, 'placeAndDate')).toEqual(['Mẫu Sơn, ngày 05 tháng 02 năm 2026']);
    expect(texts(document, 'documentType')).toEqual(['BÁO CÁO']);
    expect(texts(document, 'draftMark')).toEqual([]);
  });

  test('of a draft has no number, no day, and the word for it, whatever number it would get', () => {
    const document = composed({ isDraft: true });
    expect(texts(document, 'number')).toEqual([`Số: ${BLANK}/BC-LH`]);
    expect(texts(document, 'placeAndDate')).toEqual([`Mẫu Sơn, ngày ${BLANK} tháng 02 năm 2026`]);
    expect(texts(document, 'draftMark')).toEqual(['DỰ THẢO']);
  });

  test('has a rule as long as the motto, and shorter ones below body and subject', () => {
    const ruled = (component: Component) =>
      allLines(composed()).find((line) => line.component === component)?.ruleBelowPt;
    expect(ruled('motto')).toBe('Độc lập - Tự do - Hạnh phúc'.length * 7);
    expect(ruled('issuingBody')).toBeCloseTo('Liên hội tỉnh Mẫu Sơn'.length * 6.5 * 0.4);
    const longer = 'phương hướng, nhiệm vụ 6 tháng cuối năm 2026';
    expect(ruled('subject')).toBeCloseTo(longer.length * 7 * 0.4);
  });

  test('breaks the name of who issues it between pairs of words, with a rule by its longest line', () => {
    const issuingBody = 'Liên hội Chăm sóc Sức khỏe và Xã hội Mẫu';
    const document = composed({ header: { issuingBody, symbol: 'BC-LH', place: 'Mẫu' } });
    const [named] = allLines(document).filter(({ component }) => component === 'issuingBody');
    expect(named?.runs).toEqual([{ text: 'LIÊN HỘI CHĂM SÓC\nSỨC KHỎE VÀ XÃ HỘI MẪU' }]);
    expect(named?.ruleBelowPt).toBeCloseTo('SỨC KHỎE VÀ XÃ HỘI MẪU'.length * 6.5 * 0.4);
    expect(document.author).toBe(issuingBody);
  });
});

describe('the text of a document', () => {
  test.each<[string, readonly Block[], string]>([
    ['a paragraph', [plainParagraph('Hết')], 'Hết./.'],
    ['a full stop', [plainParagraph('Hết. ')], 'Hết./.'],
    ['the mark itself', [plainParagraph('Hết./.')], 'Hết./.'],
    ['a list', [{ kind: 'list', marker: 'dash', items: [[{ text: 'một;' }]] }], '- một./.'],
    ['a table', [sampleTable(1)], './.'],
    ['nothing', [], './.'],
  ])('ends with one mark after %s', (_case, body, end) => {
    expect(texts(composed({ body, annexes: [] }), 'body').at(-1)).toBe(end);
  });

  test('has no mark of its end while its end is to be written', () => {
    const body = [plainParagraph('(chưa có nội dung)')];
    const open = composed({ isDraft: true, isOpenEnded: true, body, annexes: [] });
    expect(texts(open, 'body')).toEqual(['(chưa có nội dung)']);
  });

  test('begins a paragraph at each line feed and leaves out empty ones', () => {
    const body = [plainParagraph('một\n\nhai\r\nba')];
    expect(texts(composed({ body }), 'body')).toEqual(['một', 'hai', 'ba./.']);
  });

  test('ends grounds and recipients with semicolons and one full stop', () => {
    expect(texts(composed(), 'ground')).toEqual([
      'Căn cứ Kế hoạch số 12/KH-TLH;',
      'Xét đề nghị của Chánh Văn phòng.',
    ]);
    expect(texts(composed(), 'recipient')).toEqual(['- Như trên;', '- Lưu: VT.']);
  });

  test('fills the page with its tables, and each row has a cell for each column', () => {
    const rows = [['1'], ['2', 'hai', '3', 'too many']];
    const { sections } = composed({ body: [{ ...sampleTable(0), rows }], annexes: [] });
    const table = sections[0]?.pieces.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        ['1', '', ''],
        ['2', 'hai', '3'],
      ],
    });
    const widths = table?.kind === 'table' ? table.columns.map(({ widthMm }) => widthMm) : [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
  });
});

describe('whoever signs', () => {
  test('stands right of the recipients', () => {
    const closing = composed().sections[0]?.pieces.at(-1);
    const [row] = closing?.kind === 'pair' ? closing.rows : [];
    expect(row?.left.map(({ component }) => component)).toContain('recipientsLabel');
    expect(row?.right.map(({ runs }) => runs[0]?.text)).toEqual([
      'TM. BAN THƯỜNG VỤ',
      'CHỦ TỊCH',
      'Nguyễn Văn Mẫu',
    ]);
  });

  test('of minutes is the secretary, left, and the chair, right', () => {
    const left = { title: 'Thư ký', name: 'Trần Thị Mẫu' };
    const right = { title: 'Chủ trì', name: 'Nguyễn Văn Mẫu' };
    const signature = { kind: 'pair', left, right } as const;
    const document = composed({ type: 'minutes', signature, recipients: [] });
    const closing = document.sections[0]?.pieces.at(-1);
    expect(closing?.kind === 'pair' && closing.rows).toMatchObject([
      {
        left: [{ runs: [{ text: 'THƯ KÝ' }] }, { runs: [{ text: 'Trần Thị Mẫu' }] }],
        right: [{ runs: [{ text: 'CHỦ TRÌ' }] }, { runs: [{ text: 'Nguyễn Văn Mẫu' }] }],
      },
    ]);
  });
});

test('annexes have pages of their own and Roman numbers, one alone has none', () => {
  const annex = (title: string) => ({ title, blocks: [] });
  const labels = (count: number) =>
    texts(composed({ annexes: Array.from({ length: count }, () => annex('Bảng')) }), 'annexLabel');
  expect(labels(1)).toEqual(['Phụ lục']);
  expect(labels(3)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  expect(composed().sections.map(({ isLandscape }) => isLandscape)).toEqual([false, true]);
});

test('no text holds what no file can hold, wherever it was told', () => {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(hostile, (text) => {
      const document = composed({
        header: { issuingBody: text, parentBody: text, symbol: text, place: text },
        ...{ subject: text, addressees: [text], grounds: [text], recipients: [text, text] },
        body: [
          plainParagraph(text),
          { kind: 'heading', level: 2, text },
          { ...sampleTable(0), rows: [[text, text, text]] },
        ],
        signature: { kind: 'one', title: text, name: text },
        annexes: [{ title: text, blocks: [plainParagraph(text)] }],
      });
      const { profile: _, ...written } = document;
      const all = stringsOf(written);
      expect(all.length).toBeGreaterThan(15);
      for (const one of all) {
        expect(one.isWellFormed()).toBe(true);
        expect(one).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
      }
    }),
  );
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
