/** What the windows of one browser tell each other: they share one session. */
export type SessionNews = 'in' | 'out';

const CHANNEL = 'midyear.session';

/** Tells the other windows that somebody has come in or gone out. */
export function tellOtherWindows(news: SessionNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Hears what another window tells. @returns what stops listening. */
export function onOtherWindows(listener: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<SessionNews>) => listener(data));
  return () => channel.close();
}
