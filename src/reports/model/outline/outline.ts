/**
 * What a section holds: text, or one part of the structured review. A `heading` holds nothing itself; the
 * `annex` is made of the figures.
 */
export const SECTION_KINDS = [
  'opening',
  'heading',
  'text',
  'results',
  'limitations',
  'causes',
  'lessons',
  'directions',
  'proposals',
  'annex',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export interface OutlineSection {
  /** Stays while the outline changes: texts are kept by it. */
  readonly key: string;
  readonly level: 1 | 2;
  readonly kind: SectionKind;
  readonly title: string;
}

export type Outline = readonly OutlineSection[];

/** Until when the units of a level send their reports. */
export interface DueDay {
  readonly level: string;
  /** `2026-06-18`. */
  readonly day: string;
}

/** Whether somebody writes it. */
export function isWritten({ kind }: Pick<OutlineSection, 'kind'>): boolean {
  return kind !== 'heading' && kind !== 'annex';
}

/** Keys that stand there more than once. */
export function keysTwice(outline: Outline): readonly string[] {
  const seen = new Set<string>();
  return outline.flatMap(({ key }) => {
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
}

/** The day by which a level is due; `undefined` where the request names none for it. */
export function dueDayOf(dueDays: readonly DueDay[], level: string): string | undefined {
  return dueDays.find((each) => each.level === level)?.day;
}
