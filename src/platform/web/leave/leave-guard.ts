import { useEffect } from 'react';

/** The questions of what would be lost with the page, one for each form. */
const questions = new Set<{ readonly question: string }>();

/** The address of the page that is guarded, as it stood last. */
let guarded = '';

/** What the router says when the page itself changes its address. */
const ADDRESS_CHANGES = ['pushState', 'replaceState'];

/**
 * Asks before the page is left: by a link, by the browser's buttons for back and forward, or as a whole. What
 * the page does itself, such as going on after something was sent, is not asked about.
 * @param question what to ask; `undefined`: there is nothing to lose
 */
export function useLeaveGuard(question: string | undefined): void {
  useEffect(() => (question === undefined ? undefined : guardPage(question)), [question]);
}

function guardPage(question: string): () => void {
  const asked = { question };
  if (questions.size === 0) listen();
  questions.add(asked);
  return () => {
    questions.delete(asked);
    if (questions.size === 0) unlisten();
  };
}

/**
 * Lets the guards hear of the browser's buttons for back and forward; to be called before the router listens,
 * which is told second then. (A window tells its listeners in the order in which they came.)
 */
export function hearHistoryFirst(): void {
  window.addEventListener('popstate', onHistory);
}

/** Before the router hears of the click. */
const FIRST = { capture: true };

function listen(): void {
  noteAddress();
  for (const change of ADDRESS_CHANGES) window.addEventListener(change, noteAddress);
  document.addEventListener('click', onClick, FIRST);
  window.addEventListener('beforeunload', onUnload);
}

function unlisten(): void {
  for (const change of ADDRESS_CHANGES) window.removeEventListener(change, noteAddress);
  document.removeEventListener('click', onClick, FIRST);
  window.removeEventListener('beforeunload', onUnload);
}

function noteAddress(): void {
  guarded = location.href;
}

function onClick(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || event.altKey || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (link === null || !leavesPage(link) || mayLeave()) return;
  event.preventDefault();
  event.stopPropagation();
}

/** A file that is fetched or opened beside leaves the page as it is; so does another state of the same page. */
function leavesPage(link: HTMLAnchorElement): boolean {
  const isBeside = link.target !== '' || link.hasAttribute('download');
  const isFile = link.pathname.startsWith('/api/');
  return !isBeside && !isFile && !isSamePage(link, location);
}

/** The address has changed already when this is heard; nothing has been drawn by it yet. */
function onHistory(event: PopStateEvent): void {
  if (questions.size === 0) return;
  if (isSamePage(location, new URL(guarded)) || mayLeave()) return noteAddress();
  event.stopImmediatePropagation();
  history.pushState(null, '', guarded);
}

function isSamePage(one: Place, other: Place): boolean {
  return one.origin === other.origin && one.pathname === other.pathname;
}

type Place = Pick<URL, 'origin' | 'pathname'>;

function onUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function mayLeave(): boolean {
  const [first] = questions;
  return first === undefined || confirm(first.question);
}
