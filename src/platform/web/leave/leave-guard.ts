/** The questions of what is typed on the page, one for each form. */
const questions = new Set<{ readonly question: string }>();

/**
 * Asks before the page is left: by a link, or as a whole. What the page does itself,
 * such as going on after something was sent, is not asked about. @returns what takes the question off again
 */
export function guardTyped(question: string): () => void {
  const asked = { question };
  if (questions.size === 0) listen();
  questions.add(asked);
  return () => {
    questions.delete(asked);
    if (questions.size === 0) unlisten();
  };
}

function listen(): void {
  document.addEventListener('click', onClick, true);
  window.addEventListener('beforeunload', onUnload);
}

function unlisten(): void {
  document.removeEventListener('click', onClick, true);
  window.removeEventListener('beforeunload', onUnload);
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
  return !isBeside && !isFile && !isSamePage(link);
}

function isSamePage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname === location.pathname;
}

function onUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function mayLeave(): boolean {
  const [first] = questions;
  return first === undefined || confirm(first.question);
}
