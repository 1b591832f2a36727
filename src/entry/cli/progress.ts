/** Shows how long work is going, on a terminal, once it has taken more than a second. */
export interface Progress {
  update(text: string): void;
  clear(): void;
}

const SILENT_FOR_MS = 1000;
const SHOWN_EVERY_MS = 200;

export function startProgress(
  isWatched: boolean,
  say: (text: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  if (!isWatched) return { update: () => undefined, clear: () => undefined };
  const start = now();
  let shownAt = start + SILENT_FOR_MS - SHOWN_EVERY_MS;
  let isShown = false;
  return {
    update(text) {
      if (now() - shownAt < SHOWN_EVERY_MS) return;
      shownAt = now();
      isShown = true;
      say(`\r\u001B[K${text} …`);
    },
    clear() {
      if (isShown) say('\r\u001B[K');
      isShown = false;
    },
  };
}
