import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import type { ListedPerson } from '#people/web/people/people-queries.ts';
import { PersonPicker } from '#people/web/people/person-picker.tsx';
import { saidAtField } from '#people/web/people/said-at-field.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { DaysFields } from './days-fields.tsx';
import { givePost } from './post-changes.ts';
import type { UnitPost } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';

interface HoldingFormProps {
  readonly post: UnitPost;
  readonly on: string;
  readonly onClose: () => void;
}

/** Gives a post to somebody from a day on. */
export function HoldingForm({ post, on, onClose }: HoldingFormProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [person, setPerson] = useState<ListedPerson>();
  const [isActing, setActing] = useState(false);
  const [days, setDays] = useState({ from: on, lastDay: '' });
  const [isTried, setTried] = useState(false);
  const { fault, change } = saidAtField(usePeopleChange(givePost), 'post-brings-roles');
  return (
    <ProvedChangeForm
      title={texts.give}
      submit={texts.submitGive}
      onSubmit={() => {
        setTried(true);
        if (person === undefined) return;
        void change.confirm({ post: post.id, person: person.id, isActing, ...days });
      }}
      {...{ change, onClose }}
    >
      <PersonPicker
        chosen={person}
        onChoose={setPerson}
        fault={isTried && person === undefined ? needed : fault}
      />
      <CheckField label={texts.isActing} isChecked={isActing} onCheck={setActing} />
      <DaysFields {...days} onDays={setDays} />
    </ProvedChangeForm>
  );
}
