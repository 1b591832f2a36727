import { useEffect } from 'react';

/**
 * Asks before the page is left, by a link of it or by closing it, while something on it is seen only once.
 * @param question what to ask; `undefined`: there is nothing to lose
 */
export function useLeaveGuard(question: string | undefined): void {
  useEffect(() => {
    if (question === undefined) return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    const ask = (event: MouseEvent): void => {
      if (!leadsAway(event) || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', hold);
    // Before the router hears of the click, which would not be asked for leave by the browser.
    document.addEventListener('click', ask, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', hold);
      document.removeEventListener('click', ask, { capture: true });
    };
  }, [question]);
}

/** A link that opens in the place of this page, on another path. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || button !== 0 || ctrlKey || metaKey || shiftKey) return false;
  const isElsewhere = link.target === '_blank' || link.hasAttribute('download');
  return !isElsewhere && link.pathname !== window.location.pathname;
}
