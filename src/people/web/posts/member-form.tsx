import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import type { ListedPerson } from '#people/web/people/people-queries.ts';
import { PersonPicker } from '#people/web/people/person-picker.tsx';
import { PERSON_TEXTS } from '#people/web/people/person-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { DaysFields } from './days-fields.tsx';
import { chooseMember } from './post-changes.ts';
import type { UnitBody } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';

interface MemberFormProps {
  readonly body: UnitBody;
  readonly on: string;
  readonly onClose: () => void;
}

const SEATS = ['head', 'deputy-head', 'standing-member', 'member'] as const;

/** Takes somebody into a body, for a term where it has terms. */
export function MemberForm({ body, on, onClose }: MemberFormProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { seats } = useTexts(PERSON_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [person, setPerson] = useState<ListedPerson>();
  const [seat, setSeat] = useState<(typeof SEATS)[number]>('member');
  const [term, setTerm] = useState(body.terms.at(-1)?.id ?? '');
  const [days, setDays] = useState({ from: on, lastDay: '' });
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(chooseMember);
  const terms = [
    { value: '', text: texts.noTerm },
    ...body.terms.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <ProvedChangeForm
      title={texts.chooseMember}
      submit={texts.choose}
      onSubmit={() => {
        setTried(true);
        if (person === undefined) return;
        const wish = { body: body.id, term: term === '' ? null : term, person: person.id, seat };
        void change.confirm({ ...wish, ...days });
      }}
      {...{ change, onClose }}
    >
      <PersonPicker
        chosen={person}
        onChoose={setPerson}
        fault={isTried && person === undefined ? needed : undefined}
      />
      <Choice
        label={texts.seat}
        value={seat}
        options={SEATS.map((each) => ({ value: each, text: seats[each] }))}
        onChoose={setSeat}
      />
      {body.terms.length > 0 && (
        <Choice label={texts.termOf} value={term} options={terms} onChoose={setTerm} />
      )}
      <DaysFields {...days} onDays={setDays} />
    </ProvedChangeForm>
  );
}
