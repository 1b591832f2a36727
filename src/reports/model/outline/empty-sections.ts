import { isWritten, type OutlineSection } from './outline.ts';

/** Whether somebody has written something, be it a quotation alone. */
export function hasText({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

/**
 * The sections that wait for words and have none, in the order of the outline. They are named before a
 * report is submitted and stop nobody: an outline is one for all, and not all of it concerns every unit.
 */
export function emptySections<
  Section extends Pick<OutlineSection, 'kind'> & { readonly text: string },
>(sections: readonly Section[]): readonly Section[] {
  return sections.filter((section) => isWritten(section) && !hasText(section));
}
