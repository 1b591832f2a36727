import { LINK_PATH } from '#people/model/account-address.ts';

let token: string | undefined;
const listeners = new Set<() => void>();

/**
 * Takes the token of a one-time link out of the address, so that it stays in no history and on no
 * screen. To be called before anything is drawn.
 */
export function takeLinkToken(): void {
  window.addEventListener('hashchange', take);
  take();
}

function take(): void {
  const { pathname, search, hash } = location;
  if (pathname !== LINK_PATH || hash.length < 2) return;
  token = hash.slice(1);
  history.replaceState(history.state, '', pathname + search);
  for (const listener of listeners) listener();
}

/** The token of the link that led here; `undefined` once the page was loaded anew without it. */
export function linkToken(): string | undefined {
  return token;
}

/** Hears of another link opened in the same window. */
export function onLinkToken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
