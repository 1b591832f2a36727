import { describe, expect, test } from 'vitest';
import type { Block } from '#documents/model/official-document.ts';
import type { ContentSection, ReportContent } from './report-content.ts';
import { reportDocument } from './report-document.ts';

const FACTS = { place: 'Mẫu', recipients: [], signature: { title: 'Chủ tịch', name: 'Lê An' } };

function section(heading: string, level: 1 | 2, text?: string): ContentSection {
  const blocks = text === undefined ? [] : [{ kind: 'paragraph', text } as const];
  const [, title = heading] = heading.split('. ');
  return { key: heading, level, kind: 'text', title, heading, blocks };
}

function content(...sections: readonly ContentSection[]): ReportContent {
  return {
    unit: { id: 'u', code: 'LH', name: 'Liên hội', nameEn: '' },
    ...{ period: '2026-H1', title: 'Sơ kết', sections, values: new Map(), annex: [] },
    ...{ asked: 0, received: 0, missing: [] },
  };
}

function textOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind;
}

const RESULTS = [section('I. Kết quả', 1), section('1. Chuyên môn', 2, 'Đã khám.')];

describe('a draft', () => {
  test('says which sections are empty, but not of a heading with sections under it', () => {
    const { body } = reportDocument(content(...RESULTS, section('II. Hạn chế', 1)), FACTS);
    expect(body.map(textOf)).toEqual([
      ...['I. Kết quả', '1. Chuyên môn', 'Đã khám.'],
      ...['II. Hạn chế', '(chưa có nội dung)'],
    ]);
    const parts = content(section('I. Kết quả', 1), section('1. Chuyên môn', 2));
    expect(reportDocument(parts, FACTS).body.map(textOf)).toEqual([
      ...['I. Kết quả', '1. Chuyên môn', '(chưa có nội dung)'],
    ]);
  });

  test('has no end before its last section is written', () => {
    expect(reportDocument(content(...RESULTS), FACTS).isOpenEnded).toBe(false);
    const open = content(...RESULTS, section('II. Hạn chế', 1));
    expect(reportDocument(open, FACTS).isOpenEnded).toBe(true);
  });
});

test('what is issued leaves out what is empty, and ends', () => {
  const told = content(section('I. Hạn chế', 1), section('II. Kiến nghị', 1, 'Thêm xe.'));
  const issued = reportDocument(told, { ...FACTS, number: 1 });
  expect(issued.body.map(textOf)).toEqual(['I. Kiến nghị', 'Thêm xe.']);
  expect(issued.isOpenEnded).toBe(false);
});
