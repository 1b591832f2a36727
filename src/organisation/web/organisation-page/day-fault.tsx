import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { ORGANISATION_PAGE_TEXTS } from './organisation-page-texts.ts';

interface DayFaultProps {
  readonly told: string;
  /** The same without the day. */
  readonly address: string;
}

/** In the place of a unit where the address names no day. */
export function DayFault({ told, address }: DayFaultProps): ReactNode {
  const texts = useTexts(ORGANISATION_PAGE_TEXTS);
  usePageTitle(texts.title);
  return (
    <>
      <h1>{texts.title}</h1>
      <Note tone="warn" isUrgent>
        <p>{texts.noDay(told)}</p>
        <p>
          <Link href={address}>{texts.toToday}</Link>
        </p>
      </Note>
    </>
  );
}
