import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** So long nothing is asked before a screen counts as there. */
const QUIET_MS = 300;

/** Whether the first screen has what it asked for, so that what stands beside it takes nothing from it. */
export function useSettled(): boolean {
  const isBusy = useIsFetching() > 0;
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (isSettled || isBusy) return undefined;
    const timer = setTimeout(() => setSettled(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [isSettled, isBusy]);
  return isSettled;
}
