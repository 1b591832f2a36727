import type { ReactNode } from 'react';
import { dayBefore, formatDay, parseDay } from '#kernel/day.ts';
import type { Role } from '#kernel/actor.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { PERMISSION_TEXTS } from './permission-texts.ts';
import { deedsText, VERB_TEXTS } from './verb-texts.ts';

/** What a role lets one do, where, on which days, and why, as the API tells it. */
export interface Permission {
  readonly role: Role;
  readonly place: Described['RolePlace'];
  readonly verbs: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  readonly why: readonly Described['RoleReason'][];
}

/** “Accept figures in the three departments, as head of office, until 31 December.” */
export function PermissionSentence({ permission }: { readonly permission: Permission }): ReactNode {
  const { verbs, place, role, from, until, why } = permission;
  const verbTexts = useTexts(VERB_TEXTS);
  return (
    <>
      <b>{deedsText(verbs, verbTexts)}</b> <PlaceWords place={place} />,{' '}
      <Reason role={role} why={why} />
      <DaysWords from={from} until={until} />.
    </>
  );
}

/** Where a role holds. */
export function PlaceWords({ place }: { readonly place: Described['RolePlace'] }): ReactNode {
  const texts = useTexts(PERMISSION_TEXTS);
  const { name } = useWrittenValues();
  if (place.unit === null) return texts.whole;
  return (
    <>
      {texts.in} <bdi>{name(place)}</bdi> {place.reach === 'below' ? texts.below : texts.alone}
    </>
  );
}

function Reason({ role, why }: Pick<Permission, 'role' | 'why'>): ReactNode {
  const texts = useTexts(PERMISSION_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  const lent = why.find((reason) => reason.kind === 'delegated');
  const post = why.find((reason) => reason.kind === 'post');
  return (
    <>
      {post === undefined ? (
        texts.asRole(ROLE_TEXTS[language][role])
      ) : (
        <>
          {texts.as} <bdi>{name({ name: post.title, nameEn: post.titleEn })}</bdi>
        </>
      )}
      {lent !== undefined && (
        <>
          , {texts.lentBy} <bdi>{lent.name}</bdi>
        </>
      )}
    </>
  );
}

interface DaysWordsProps {
  readonly from: string | null;
  /** The first day on which it holds no more. */
  readonly until: string | null;
}

/** On which days something holds, behind a sentence: what has begun is not told when. */
export function DaysWords({ from, until }: DaysWordsProps): ReactNode {
  const texts = useTexts(PERMISSION_TEXTS);
  const { day } = useWrittenValues();
  return (
    <>
      {from !== null && from > todayHere() && `, ${texts.from(day(from))}`}
      {until !== null && `, ${texts.until(day(lastDayOf(until)))}`}
    </>
  );
}

/** The last day of what holds until (not on) a day, as the API writes days. */
export function lastDayOf(until: string): string {
  const day = parseDay(until);
  return day === undefined ? until : formatDay(dayBefore(day));
}
