import { useEffect } from 'react';

/** Names the page in the window's title, in history and in bookmarks. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Midyear' : `${title} · Midyear`;
  }, [title]);
}
