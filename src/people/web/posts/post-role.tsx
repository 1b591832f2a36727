import type { ReactNode } from 'react';
import { DaysWords, PlaceWords } from '#people/web/access/permission-sentence.tsx';
import { EndRole } from '#people/web/roles/end-role.tsx';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import type { OpenedForm } from './opened-form.ts';
import type { UnitPost } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';

interface PostRoleProps {
  readonly role: UnitPost['roles'][number];
  readonly opened: OpenedForm;
}

/** A role that a post brings to whoever holds it: which, where, until when; and its end. */
export function PostRole({ role, opened }: PostRoleProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const language = useLanguage();
  return (
    <div className="people-line">
      <p className="quiet">
        {texts.brings} {ROLE_TEXTS[language][role.role]} <PlaceWords place={role.place} />
        <DaysWords from={role.from} until={role.until} />
      </p>
      <EndRole
        role={role}
        isOpen={opened.isOpen(role.id)}
        onOpen={(isOpen) => opened.onOpen(role.id, isOpen)}
      />
    </div>
  );
}
