import type { Outline, OutlineSection } from './outline.ts';

/** The outline with a section one place further up (-1) or down (1); as it was at its ends. */
export function movedSection(outline: Outline, key: string, by: -1 | 1): Outline {
  const from = outline.findIndex((section) => section.key === key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= outline.length) return outline;
  const moved = [...outline];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

/** The outline with a section for text at its end, before the annex; its key is of no other. */
export function withNewSection(outline: Outline): Outline {
  const taken = new Set(outline.map(({ key }) => key));
  let number = outline.length + 1;
  while (taken.has(`section-${number}`)) number += 1;
  const section = { key: `section-${number}`, level: 1, kind: 'text', title: '' } as const;
  const isAnnexLast = outline.at(-1)?.kind === 'annex';
  return isAnnexLast
    ? [...outline.slice(0, -1), section, ...outline.slice(-1)]
    : [...outline, section];
}

/** The outline with something else said of a section. Opening and annex stand for themselves, as parts. */
export function changedSection(
  outline: Outline,
  key: string,
  change: Partial<Omit<OutlineSection, 'key'>>,
): Outline {
  return outline.map((section) => {
    if (section.key !== key) return section;
    const changed = { ...section, ...change };
    const isPart = changed.kind === 'opening' || changed.kind === 'annex';
    return isPart ? { ...changed, level: 1 } : changed;
  });
}
