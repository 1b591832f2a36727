/** Watches over something that makes itself heard again and again. */
export interface SilenceWatch {
  /** It was heard: the silence begins anew. */
  readonly heard: () => void;
  readonly stop: () => void;
}

/** Tells each time that nothing was heard for so long. */
export function watchSilence(longestMs: number, onSilence: () => void): SilenceWatch {
  let timer = setInterval(onSilence, longestMs);
  return {
    heard() {
      clearInterval(timer);
      timer = setInterval(onSilence, longestMs);
    },
    stop: () => clearInterval(timer),
  };
}
