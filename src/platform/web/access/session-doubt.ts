/** Told where there is reason to ask again who is signed in; carries no data. */
const doubts = new EventTarget();
const DOUBT = 'doubt';

/** Says that the session may be over: a question was refused for want of one, or a stream was. */
export function doubtSession(): void {
  doubts.dispatchEvent(new Event(DOUBT));
}

/** Hears of every doubt. @returns what stops listening. */
export function onSessionDoubt(listener: () => void): () => void {
  doubts.addEventListener(DOUBT, listener);
  return () => doubts.removeEventListener(DOUBT, listener);
}
