import { useCallback, useRef, useState } from 'react';
import type { ReorganisationDraft } from '#organisation/model/draft/reorganisation-draft.ts';

/** A request that was sent and not answered yet, with the key under which it can be asked about. */
export interface SentDraft {
  readonly key: string;
  readonly body: string;
}

interface Kept {
  readonly draft: ReorganisationDraft;
  readonly sent?: SentDraft | undefined;
}

export interface KeptDraft extends Kept {
  /** Whether it was there before the page was opened. */
  readonly isFound: boolean;
  readonly change: (draft: ReorganisationDraft) => void;
  readonly keepSent: (sent: SentDraft | undefined) => void;
  /** Forgets what is kept, and begins again with the first. */
  readonly startAgain: () => void;
  /** Forgets what is kept: it was done. */
  readonly forget: () => void;
}

const KEPT_AS = 'midyear.reorganisation';

/** A draft that is kept in this window of the browser through a reload, until it was done. */
export function useKeptDraft(name: string, first: ReorganisationDraft): KeptDraft {
  const key = `${KEPT_AS}.${name}`;
  const [found] = useState(() => readKept(key));
  const [kept, setKept] = useState<Kept>(found ?? { draft: first });
  // Also who was given an older state, and waited for an answer, adds to the latest.
  const latest = useRef(kept);
  const keep = useCallback(
    (changed: Partial<Kept>) => {
      latest.current = { ...latest.current, ...changed };
      setKept(latest.current);
      writeKept(key, latest.current);
    },
    [key],
  );
  return {
    ...kept,
    isFound: found !== undefined,
    change: (draft) => keep({ draft }),
    keepSent: (sent) => keep({ sent }),
    startAgain: () => keep({ draft: first, sent: undefined }),
    forget: () => writeKept(key, undefined),
  };
}

function readKept(key: string): Kept | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing stops nobody: then the draft lives as long as the page. */
function writeKept(key: string, kept: Kept | undefined): boolean {
  try {
    if (kept === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
