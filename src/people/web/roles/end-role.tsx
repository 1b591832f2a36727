import type { ReactNode } from 'react';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { EndForm } from '#people/web/people/end-form.tsx';
import { useMayInUnit } from '#people/web/people/unit-verbs.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { Described } from '#platform/web/api/api-client.ts';
import { endRole } from './role-changes.ts';
import { useMayWhole } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

interface EndRoleProps {
  readonly role: {
    readonly id: string;
    readonly version: number;
    readonly place: Described['RolePlace'];
  };
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The way to end a role, for whoever gives roles where it holds. */
export function EndRole({ role, isOpen, onOpen }: EndRoleProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { name } = useWrittenValues();
  const { id, version, place } = role;
  const mayHere = useMayInUnit('give-role', place.unit ?? undefined);
  const mayWhole = useMayWhole('give-role');
  if (!(place.unit === null ? mayWhole : mayHere)) return null;
  return (
    <DeedPlace
      label={texts.end}
      about={place.unit === null ? texts.whole : name(place)}
      {...{ isOpen, onOpen }}
      form={(onClose) => <EndForm title={texts.end} send={endRole} {...{ id, version, onClose }} />}
    />
  );
}
