import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { peopleAddress } from '#people/model/people-address.ts';

/** As long as typing pauses between words; browsers refuse addresses that change at every key. */
const PAUSE_MS = 300;

/** What is typed to find people; it stays in the address, so that coming back finds them again. */
export function useSearch(): readonly [typed: string, type: (text: string) => void] {
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  const told = asked.get('search') ?? '';
  const unit = asked.get('unit') ?? undefined;
  const on = asked.get('on') ?? undefined;
  const [typed, type] = useState(told);
  const [seen, setSeen] = useState(told);
  if (told !== seen) {
    setSeen(told);
    if (told !== typed.trim()) type(told);
  }
  useEffect(() => {
    const search = typed.trim();
    if (search === told) return undefined;
    const timer = setTimeout(() => {
      const to = peopleAddress({ unit, on, search: search === '' ? undefined : search });
      navigate(to, { replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, told, unit, on, navigate]);
  return [typed, type];
}
