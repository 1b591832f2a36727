import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PermissionSentence } from '#people/web/access/permission-sentence.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import type { RoleDraft } from './role-fields.tsx';
import { permissionsQuery } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

interface HadAlreadyProps {
  readonly account: string;
  readonly draft: RoleDraft;
}

/** Remarks that an account has the role that is chosen there already, or will have it. */
export function HadAlready({ account, draft }: HadAlreadyProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { data } = useQuery(permissionsQuery(account, todayHere()));
  const { role, isWhole, unit } = draft;
  if (data === undefined || (!isWhole && unit === undefined)) return null;
  const place = isWhole ? null : unit?.id;
  const had = [...data.permissions, ...data.later].find(
    (each) => each.role === role && each.place.unit === place,
  );
  if (had === undefined) return null;
  return (
    <Note tone="warn">
      <p>{texts.hadAlready}</p>
      <p>
        <PermissionSentence permission={had} />
      </p>
    </Note>
  );
}
