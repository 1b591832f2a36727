import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isAnswered, type Refusal } from '#platform/web/api/refusal.ts';
import { fileChange, type ChosenFile } from './chosen-files.ts';
import { sendFile, type KeptFile } from './send-file.ts';

export interface FileSending {
  /** What was chosen and is not kept yet. */
  readonly chosen: readonly ChosenFile[];
  readonly add: (files: Iterable<File>) => void;
  /** Sends one again, under its key: it is kept once, whatever became of it before. */
  readonly again: (key: string) => void;
  /** Stops one, or lets go of it. */
  readonly drop: (key: string) => void;
}

/** Sends files one after the other. @param onKept takes each that the server has kept. */
export function useFileSending(onKept: (file: KeptFile) => void): FileSending {
  const [chosen, change] = useReducer(fileChange, []);
  const running = useRef(new Map<string, AbortController>());
  const kept = useRef(onKept);
  useEffect(() => {
    kept.current = onKept;
  }, [onKept]);
  const next = nextToSend(chosen);
  useEffect(() => {
    if (next === undefined) return;
    const { key, file } = next;
    const controller = new AbortController();
    running.current.set(key, controller);
    change({ kind: 'begun', key });
    const onShare = (share: number): void => change({ kind: 'gone', key, share });
    void sendFile({ file, key, onShare, signal: controller.signal })
      .then((answer) => {
        change({ kind: 'dropped', key });
        kept.current(answer);
      })
      .catch((error: unknown) => change({ kind: 'failed', key, refusal: refusalOf(error) }))
      .finally(() => running.current.delete(key));
  }, [next]);
  useEffect(() => {
    const inFlight = running.current;
    // Whoever leaves the screen sends nothing more.
    return () => inFlight.forEach((controller) => controller.abort());
  }, []);
  const add = useCallback((files: Iterable<File>) => {
    change({
      kind: 'added',
      added: Array.from(files, (file) => ({ file, key: crypto.randomUUID() })),
    });
  }, []);
  const again = useCallback((key: string) => change({ kind: 'again', key }), []);
  const drop = useCallback((key: string) => {
    running.current.get(key)?.abort();
    change({ kind: 'dropped', key });
  }, []);
  return { chosen, add, again, drop };
}

function refusalOf(error: unknown): Refusal | undefined {
  return isAnswered(error) ? error : undefined;
}

/** The first that waits, while none is on its way: files come in one at a time. */
function nextToSend(chosen: readonly ChosenFile[]): ChosenFile | undefined {
  if (chosen.some(({ state }) => state.kind === 'sending')) return undefined;
  return chosen.find(({ state }) => state.kind === 'waiting');
}
