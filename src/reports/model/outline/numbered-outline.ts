import { numberedHeading } from '#documents/model/written-number.ts';
import type { Outline, OutlineSection } from './outline.ts';

export interface NumberedSection extends OutlineSection {
  /** With its number: `II. Hạn chế`, `2. Công tác cộng đồng`; opening and annex have none. */
  readonly heading: string;
}

/** The sections with their numbers as reports have them: Roman above, Arabic below, each part anew. */
export function numberedOutline(outline: Outline): readonly NumberedSection[] {
  let [above, below] = [0, 0];
  return outline.map((section) => {
    const { level, kind, title } = section;
    if (kind === 'opening' || kind === 'annex') return { ...section, heading: title };
    if (level === 1) [above, below] = [above + 1, 0];
    else below += 1;
    return { ...section, heading: numberedHeading(level, level === 1 ? above : below, title) };
  });
}
