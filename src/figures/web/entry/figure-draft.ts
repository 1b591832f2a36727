import { useCallback, useState } from 'react';
import type { FigureName } from './figure-wish.ts';

/** A figure that is being typed, and what it was when that began. */
export interface FigureDraft {
  readonly text: string;
  readonly event: string;
  /** The tag of the figure. */
  readonly seen: string;
  /** The value that stood then; null: none. */
  readonly before: string | null;
}

/**
 * What is being typed of a figure. It stays in the window until it was written or given up, so that
 * a closed trail, a reload or a lost connection takes nothing away. `undefined`: nothing is.
 */
export function useFigureDraft(
  name: FigureName,
): readonly [FigureDraft | undefined, (draft: FigureDraft | undefined) => void] {
  const key = `midyear.figure ${name.period} ${name.unit} ${name.indicator}`;
  const [draft, setDraft] = useState(() => keptDraft(key));
  const keep = useCallback(
    (next: FigureDraft | undefined): void => {
      setDraft(next);
      try {
        if (next === undefined) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing still shows what is typed.
      }
    },
    [key],
  );
  return [draft, keep];
}

function keptDraft(key: string): FigureDraft | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as FigureDraft);
  } catch {
    return undefined;
  }
}
