import type { Language } from '#kernel/problem.ts';
import type { Outline, SectionKind } from './outline.ts';

/**
 * The usual outline of a half-year review: results by field of work, limitations with their causes and
 * lessons, directions, proposals, tables. Source: what half-year reviews of state bodies have in common.
 */
export function halfYearOutline(language: Language): Outline {
  return SECTIONS.map(([key, level, kind, vi, en]) => ({
    ...{ key, level, kind },
    title: language === 'vi' ? vi : en,
  }));
}

type Section = readonly [key: string, level: 1 | 2, kind: SectionKind, vi: string, en: string];

const SECTIONS: readonly Section[] = [
  ['opening', 1, 'opening', 'Mở đầu', 'Opening'],
  ['results', 1, 'heading', 'Kết quả thực hiện nhiệm vụ', 'Results'],
  ['study', 2, 'results', 'Học tập, quán triệt nghị quyết', 'Study of resolutions'],
  ['community', 2, 'results', 'Công tác cộng đồng, hỗ trợ xã hội', 'Work in the community'],
  ['practice', 2, 'results', 'Chuyên môn, đào tạo', 'Practice and training'],
  ['members', 2, 'results', 'Xây dựng tổ chức, phát triển hội viên', 'Organisation and members'],
  ['review', 1, 'heading', 'Hạn chế, nguyên nhân, bài học', 'Limitations, causes, lessons'],
  ['limitations', 2, 'limitations', 'Hạn chế', 'Limitations'],
  ['causes', 2, 'causes', 'Nguyên nhân', 'Causes'],
  ['lessons', 2, 'lessons', 'Bài học kinh nghiệm', 'Lessons learned'],
  ['directions', 1, 'directions', 'Phương hướng, nhiệm vụ', 'Directions and tasks'],
  ['proposals', 1, 'proposals', 'Kiến nghị, đề xuất', 'Proposals'],
  ['annex', 1, 'annex', 'Phụ lục số liệu', 'Tables'],
];
