import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { withoutPlaceAddress } from '#people/model/people-address.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { withoutPlaceQuery } from './people-queries.ts';

interface LeftWithoutPlaceProps {
  /** The day of a reorganisation, as the API writes it. */
  readonly on: string;
}

/**
 * How many people have no place once a reorganisation is in force, today at the earliest, and the way to
 * them; nothing where there is nobody, or whoever reads may not see people.
 */
export function LeftWithoutPlace({ on }: LeftWithoutPlaceProps): ReactNode {
  const texts = useTexts(TEXTS);
  const { count, day } = useWrittenValues();
  const today = todayHere();
  const then = on > today ? on : today;
  const { data } = useQuery({ ...withoutPlaceQuery(then), enabled: useMay('read-people') });
  if (data === undefined || data.length === 0) return null;
  return (
    <p>
      <Link href={withoutPlaceAddress(then)}>{texts.left(count(data.length), day(then))}</Link>
    </p>
  );
}

const TEXTS: Texts<{ readonly left: (people: string, day: string) => string }> = {
  vi: { left: (people, day) => `${people} người chưa có vị trí vào ngày ${day}` },
  en: { left: (people, day) => `People without a place on ${day}: ${people}` },
};
