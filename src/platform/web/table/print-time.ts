import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * The instant of the print that is being made, else undefined. The page is drawn for paper before
 * the browser takes it, whether the print was asked for here or in the browser's own menu.
 */
export function usePrintTime(): string | undefined {
  const [at, setAt] = useState<string>();
  useEffect(() => {
    const begin = (): void => flushSync(() => setAt(new Date().toISOString()));
    const end = (): void => setAt(undefined);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return at;
}
