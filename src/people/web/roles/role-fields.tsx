import type { ReactNode } from 'react';
import { ROLES, type Role } from '#kernel/actor.ts';
import { useMayInUnit } from '#people/web/people/unit-verbs.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { useMayWhole } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

/** A role being chosen: which, where, and on which days. */
export interface RoleDraft {
  readonly role: Role;
  readonly isWhole: boolean;
  readonly unit: PickedUnit | undefined;
  readonly reach: 'alone' | 'below';
  readonly from: string;
  readonly lastDay: string;
}

export const NEW_ROLE: RoleDraft = {
  role: 'viewer',
  isWhole: false,
  unit: undefined,
  reach: 'below',
  from: '',
  lastDay: '',
};

interface RoleFieldsProps {
  readonly draft: RoleDraft;
  readonly onDraft: (draft: RoleDraft) => void;
  /** What to say where no unit is chosen. */
  readonly fault: string | undefined;
}

/** The fields of a role; the whole organisation is offered only to whoever may give roles there. */
export function RoleFields({ draft, onDraft, fault }: RoleFieldsProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const language = useLanguage();
  const mayWhole = useMayWhole('give-role');
  const roles = ROLES.map((role) => ({ value: role, text: ROLE_TEXTS[language][role] }));
  const places = [
    { value: 'unit', text: texts.oneUnit },
    ...(mayWhole ? [{ value: 'whole', text: texts.whole }] : []),
  ];
  return (
    <>
      <Choice
        label={texts.role}
        value={draft.role}
        options={roles}
        onChoose={(role) => onDraft({ ...draft, role })}
      />
      <Choice
        label={texts.place}
        value={draft.isWhole ? 'whole' : 'unit'}
        options={places}
        onChoose={(place) => onDraft({ ...draft, isWhole: place === 'whole' })}
      />
      {!draft.isWhole && <PlaceFields {...{ draft, onDraft, fault }} />}
      <div className="people-days">
        <DayField
          label={texts.from}
          value={draft.from}
          onDay={(from) => onDraft({ ...draft, from })}
          mayBeEmpty
        />
        <DayField
          label={texts.lastDay}
          hint={texts.lastDayHint}
          value={draft.lastDay}
          onDay={(lastDay) => onDraft({ ...draft, lastDay })}
          mayBeEmpty
        />
      </div>
    </>
  );
}

function PlaceFields({ draft, onDraft, fault }: RoleFieldsProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { UnitPicker } = useLentParts();
  const { unit } = draft;
  const mayHere = useMayInUnit('give-role', unit?.id);
  return (
    <>
      <UnitPicker
        label={texts.unit}
        day={draft.from === '' ? todayHere() : draft.from}
        value={unit}
        onPick={(picked) => onDraft({ ...draft, unit: picked })}
        {...(fault !== undefined && unit === undefined && { hint: fault })}
        canClear
      />
      {unit !== undefined && !mayHere && (
        <Note tone="warn">
          <p>{texts.notYours}</p>
        </Note>
      )}
      <Choice
        label={texts.reach}
        value={draft.reach}
        options={[
          { value: 'below', text: texts.below },
          { value: 'alone', text: texts.alone },
        ]}
        onChoose={(reach) => onDraft({ ...draft, reach })}
      />
    </>
  );
}
