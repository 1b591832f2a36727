import { useEffect, useState } from 'react';

const TICK_MS = 250;

/**
 * The server's clock, in milliseconds: what it told, and how long ago that came by the clock of this machine.
 * It goes on while the connection is lost.
 */
export function useServerClock(told: string, receivedAt: number): number {
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setHere(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return Math.max(here, receivedAt) - receivedAt + Date.parse(told);
}
