import { draftName } from '#platform/web/access/account-drafts.ts';

/** What somebody typed into a section, kept in this browser until the server has confirmed it. */
export interface KeptDraft {
  readonly text: string;
  /** The version it was typed over. */
  readonly version: number;
}

export interface DraftPlace {
  /** Who typed it. */
  readonly account: string;
  readonly report: string;
  readonly section: string;
}

function nameOf({ account, report, section }: DraftPlace): string {
  return draftName(account, `report.${report}.${section}`);
}

/** `undefined` where nothing is kept, or the browser keeps nothing. */
export function keptDraft(place: DraftPlace): KeptDraft | undefined {
  try {
    const kept = JSON.parse(
      localStorage.getItem(nameOf(place)) ?? 'null',
    ) as Partial<KeptDraft> | null;
    const isDraft = typeof kept?.text === 'string' && typeof kept.version === 'number';
    return isDraft ? (kept as KeptDraft) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed; `undefined` lets go of it. A browser that keeps nothing stops nobody. */
export function keepDraft(place: DraftPlace, draft: KeptDraft | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(nameOf(place));
    else localStorage.setItem(nameOf(place), JSON.stringify(draft));
  } catch {
    // Private windows and full disks keep nothing; the text is still on the screen.
  }
}
